using System.Buffers.Binary;
using System.IO.Compression;
using SharpCompress.Compressors.LZMA;

namespace NewsParsing.Site;

/// <summary>Compresses the files that a browser fetches.</summary>
// By gzip, which every browser inflates by itself (DecompressionStream): few hosts of files send what was compressed beforehand by Brotli.
internal static class FilePacker
{
    public const string GZip = "gz", Lzma = "lzma";

    /// <summary>The runtime, a quarter of what is fetched beside the weights, is a fifth smaller by LZMA.</summary>
    // 949,000 bytes instead of 1,183,000. The page's own lzma.js unpacks it in 0.3 s of a slow processor (Node 20), which the assemblies,
    // System.Private.CoreLib first with 120,000 bytes to gain, and the weights, with 3 %, are not worth.
    public static string PackingOf(string name) => name == "dotnet.native.wasm" ? Lzma : GZip;

    public static byte[] Pack(byte[] content, string packing)
    {
        using var packed = new MemoryStream();
        if (packing == Lzma)
        {
            // Without an end mark: the header of LZMA_alone (properties, then the size in 64 bits) says where the content ends.
            var properties = new LzmaEncoderProperties(eos: false, dictionary: 1 << 22, numFastBytes: 273);
            using LzmaStream lzma = LzmaStream.Create(properties, isLzma2: false, packed);
            packed.Write(lzma.Properties);
            Span<byte> size = stackalloc byte[sizeof(long)];
            BinaryPrimitives.WriteInt64LittleEndian(size, content.Length);
            packed.Write(size);
            lzma.Write(content);
        }
        else
        {
            using var gzip = new GZipStream(packed, CompressionLevel.SmallestSize);
            gzip.Write(content);
        }

        return packed.ToArray();
    }
}
