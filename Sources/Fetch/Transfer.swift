internal import CCurl

/// What a server answered.
struct Answer {
    let status: Int
    /// As written in the head of the answer.
    let contentType: String?
    /// Where it leads, as a whole address.
    let redirect: String?
    let bytes: [UInt8]
}

/// What libcurl says went wrong.
struct TransferFault: Error {
    let code: CURLcode
    /// In the words of libcurl, or of the library beneath.
    let detail: String
    let isTooLarge: Bool

    func kind(timeout: Int, most: Int) -> FetchFailure.Kind {
        if isTooLarge { return .tooLarge(limit: most) }
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .hostUnknown
        case CURLE_OPERATION_TIMEDOUT: return .timedOut(seconds: timeout)
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
            return .certificate(detail)
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_USE_SSL_FAILED: return .handshake(detail)
        case CURLE_SSL_CACERT_BADFILE: return .noCertificates
        default: return .unreachable(detail)
        }
    }
}

/// One exchange with a server, by libcurl.
struct Transfer: ~Copyable {
    private let curl: UnsafeMutableRawPointer

    /// What has come in.
    private struct Body {
        var bytes: [UInt8] = []
        let most: Int
        var isTooLarge = false
    }

    init?() {
        guard let curl = curl_easy_init() else { return nil }
        self.curl = curl
    }

    deinit { curl_easy_cleanup(curl) }

    /// - Parameters:
    ///   - milliseconds: how long it may take in all.
    ///   - most: how many bytes may come.
    func get(_ address: String, agent: String, milliseconds: Int, most: Int) throws(TransferFault) -> Answer {
        var heads = curl_slist_append(nil, "Accept: text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9")
        heads = curl_slist_append(heads, "Accept-Language: nl")
        defer { curl_slist_free_all(heads) }
        _ = curl_set_text(curl, CURLOPT_URL, address)
        _ = curl_set_text(curl, CURLOPT_USERAGENT, agent)
        // All encodings of bodies that libcurl knows.
        _ = curl_set_text(curl, CURLOPT_ACCEPT_ENCODING, "")
        _ = curl_set_list(curl, CURLOPT_HTTPHEADER, heads)
        _ = curl_set_number(curl, CURLOPT_TIMEOUT_MS, milliseconds)
        _ = curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        return try perform(most)
    }

    private func perform(_ most: Int) throws(TransferFault) -> Answer {
        var body = Body(most: most)
        var detail = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let code = withUnsafeMutablePointer(to: &body) { body in
            detail.withUnsafeMutableBufferPointer { buffer in
                _ = curl_set_buffer(curl, CURLOPT_ERRORBUFFER, buffer.baseAddress)
                _ = curl_set_receiver(curl, Self.receive, body)
                defer { _ = curl_set_buffer(curl, CURLOPT_ERRORBUFFER, nil) }
                return curl_easy_perform(curl)
            }
        }
        guard code == CURLE_OK else {
            let words = String(decoding: detail.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            throw TransferFault(
                code: code, detail: words.isEmpty ? String(cString: curl_easy_strerror(code)) : words,
                isTooLarge: body.isTooLarge)
        }
        return Answer(
            status: curl_get_number(curl, CURLINFO_RESPONSE_CODE),
            contentType: curl_get_text(curl, CURLINFO_CONTENT_TYPE).map { String(cString: $0) },
            redirect: curl_get_text(curl, CURLINFO_REDIRECT_URL).map { String(cString: $0) }, bytes: body.bytes)
    }

    /// Taking in less than there is ends the transfer.
    private static let receive: CurlReceiver = { bytes, size, count, state in
        guard let bytes, let body = state?.assumingMemoryBound(to: Body.self) else { return 0 }
        let length = size * count
        if body.pointee.bytes.count + length > body.pointee.most {
            body.pointee.isTooLarge = true
            return 0
        }
        body.pointee.bytes.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: length))
        return length
    }
}
