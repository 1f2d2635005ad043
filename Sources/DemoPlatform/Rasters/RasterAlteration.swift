/// What a defect of the server does to an answer about a raster, whose whole content is the last argument.
typealias RasterAlteration = @Sendable (inout HTTPResponse, HTTPRequest, [UInt8]) -> Void
