import CommandLineTool

// The program that `make dist` packs: it has no facts of its own, and takes those of the site that it is run in.

await VerklaarCommand.main(on: [])
