using System.IO.Compression;
using NewsParsing.Site;

namespace NewsParsing.Wasm.Tests;

/// <summary>What a browser unpacks is what was packed; lzma.js itself is tried with every page that starts.</summary>
public sealed class FilePackerTests
{
    private static readonly byte[] Content = File.ReadAllBytes(typeof(NewsParser).Assembly.Location)[..300_000];

    [Fact]
    public void GZip_IsThatOfBrowsers()
    {
        using var gzip = new GZipStream(new MemoryStream(FilePacker.Pack(Content, FilePacker.GZip)), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        gzip.CopyTo(unpacked);

        Assert.Equal(Content, unpacked.ToArray());
    }

    [Fact]
    public void Lzma_BeginsWithWhatThePageKnowsItBy_AndTheSize()
    {
        byte[] packed = FilePacker.Pack(Content, FilePacker.Lzma);

        Assert.Equal([0x5D, 0, 0], packed[..3]);
        Assert.Equal(Content.Length, BitConverter.ToInt64(packed, 5));
        // The first byte of a range coder's stream.
        Assert.Equal(0, packed[13]);
        Assert.True(packed.Length < FilePacker.Pack(Content, FilePacker.GZip).Length);
    }
}
