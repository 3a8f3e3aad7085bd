import CommandLineTool
import Content

// The program of this site: the command line, with the facts of content/ compiled in. Another site has a program like it.

await VerklaarCommand.main(on: organisations)
