import CZip

/// Files in a zip archive, by libzip.
struct Archive {
    struct File {
        let name: String
        let bytes: [UInt8]
    }

    let files: [File]

    /// The same bytes for the same files: all are of the first day that zip knows.
    func bytes() throws(OfficeError) -> [UInt8] {
        var error = zip_error_t()
        guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { throw .unwritable("no memory") }
        defer { zip_source_free(source) }
        guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else { throw .unwritable("no memory") }
        // Closing the archive lets go of the source; it is read after that.
        zip_source_keep(source)
        // libzip reads them when the archive is closed.
        let copies = files.map { UnsafeMutableRawBufferPointer.copy($0.bytes) }
        defer { for copy in copies { copy.deallocate() } }
        for (file, copy) in zip(files, copies) {
            guard file.add(copy, to: archive) else {
                let reason = String(cString: zip_strerror(archive))
                zip_discard(archive)
                throw .unwritable(reason)
            }
        }
        guard zip_close(archive) == 0 else {
            let reason = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw .unwritable(reason)
        }
        return try Self.content(of: source)
    }

    private static func content(of source: OpaquePointer) throws(OfficeError) -> [UInt8] {
        var stat = zip_stat_t()
        guard zip_source_open(source) == 0 else { throw .unwritable("it cannot be read back") }
        defer { zip_source_close(source) }
        guard zip_source_stat(source, &stat) == 0 else { throw .unwritable("it cannot be read back") }
        return [UInt8](unsafeUninitializedCapacity: Int(stat.size)) { buffer, count in
            count = max(0, Int(zip_source_read(source, buffer.baseAddress!, stat.size)))
        }
    }
}

extension Archive.File {
    fileprivate func add(_ copy: UnsafeMutableRawBufferPointer, to archive: OpaquePointer) -> Bool {
        guard let source = zip_source_buffer(archive, copy.baseAddress, UInt64(copy.count), 0) else { return false }
        let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            return false
        }
        let firstDay: UInt16 = 1 << 5 | 1
        return zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0) == 0
    }
}

extension UnsafeMutableRawBufferPointer {
    fileprivate static func copy(_ bytes: [UInt8]) -> Self {
        let copy = allocate(byteCount: bytes.count, alignment: 1)
        copy.copyBytes(from: bytes)
        return copy
    }
}

/// An archive that came from elsewhere: nothing is taken for granted, and no more is unpacked than a document needs.
struct ForeignArchive: ~Copyable {
    private let archive: OpaquePointer
    /// libzip reads from it.
    private let bytes: UnsafeMutableRawPointer

    private static let largest = 64 << 20
    private static let largestPart = 64 << 20
    private static let mostFiles = 4096

    init(_ bytes: [UInt8]) throws(OfficeError) {
        if bytes.isEmpty { throw .notArchive }
        if bytes.count > Self.largest { throw .tooLarge("more than \(Self.largest >> 20) MB") }
        // Word locks a document in a compound file, not in a zip.
        if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) {
            throw .otherFormat("an old Word file (.doc), or one that is protected by a password")
        }
        let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
        copy.copyMemory(from: bytes, byteCount: bytes.count)
        var error = zip_error_t()
        let source = zip_source_buffer_create(copy, UInt64(bytes.count), 0, &error)
        guard let source, let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            copy.deallocate()
            throw .notArchive
        }
        guard zip_get_num_entries(archive, 0) <= Self.mostFiles else {
            zip_discard(archive)
            copy.deallocate()
            throw .tooLarge("more than \(Self.mostFiles) parts")
        }
        (self.archive, self.bytes) = (archive, copy)
    }

    deinit {
        zip_discard(archive)
        bytes.deallocate()
    }

    func has(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

    func file(_ name: String) throws(OfficeError) -> [UInt8] {
        let index = zip_name_locate(archive, name, 0)
        guard index >= 0 else { throw .missingPart(name) }
        var stat = zip_stat_t()
        if zip_stat_index(archive, UInt64(index), 0, &stat) == 0, stat.encryption_method != ZIP_EM_NONE {
            throw .encrypted
        }
        guard let file = zip_fopen_index(archive, UInt64(index), 0) else { throw .malformed(part: name, line: 1) }
        defer { zip_fclose(file) }
        return try Self.content(of: file, name)
    }

    /// What a part says of its own size is not believed.
    private static func content(of file: OpaquePointer, _ name: String) throws(OfficeError) -> [UInt8] {
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Int(zip_fread(file, &chunk, UInt64(chunk.count)))
            if count < 0 { throw .malformed(part: name, line: 1) }
            if count == 0 { return content }
            content += chunk[..<count]
            if content.count > largestPart { throw .tooLarge("\(name) has more than \(largestPart >> 20) MB") }
        }
    }
}
