using NewsParsing.Models;
using NewsParsing.Syntax;

namespace NewsParsing.Tests.Models;

public sealed class ModelFileReaderTests
{
    private static byte[] File()
    {
        var writer = new ModelFileWriter("test-1");
        writer.Add<int>(1, [3, 1, 4]);
        writer.AddQuantized(2, [1f, -0.5f, 0.25f]);
        return writer.ToBytes();
    }

    [Fact]
    public void Constructor_WholeFile_GivesItsSections()
    {
        var reader = new ModelFileReader("test.bin", File());
        Assert.Equal("test-1", reader.ModelId);
        Assert.Equal([3, 1, 4], reader.Section<int>(1, 3).ToArray());
        Assert.Equal(-0.5f, reader.Quantized(2, 3)[1], 1e-4f);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(60)]
    public void Constructor_TruncatedFile_SaysSo(int length)
    {
        InvalidModelException error = Assert.Throws<InvalidModelException>(() => new ModelFileReader("test.bin", File()[..length]));
        Assert.Contains("test.bin", error.Message, StringComparison.Ordinal);
        Assert.Contains("bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_AnyAlteredByteOfTheWeights_SaysSo()
    {
        for (int i = ModelFile.HeaderLength; i < File().Length; i++)
        {
            byte[] file = File();
            file[i] ^= 0x10;
            InvalidModelException error = Assert.Throws<InvalidModelException>(() => new ModelFileReader("test.bin", file));
            Assert.Contains("altered", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Constructor_OtherVersion_NamesBoth()
    {
        byte[] file = File();
        file[4] = 9;
        InvalidModelException error = Assert.Throws<InvalidModelException>(() => new ModelFileReader("test.bin", file));
        Assert.Contains("version 9", error.Message, StringComparison.Ordinal);
        Assert.Contains($"version {ModelFile.Version}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_OtherFile_SaysSo()
        => Assert.Throws<InvalidModelException>(() => new ModelFileReader("test.bin", new byte[200]));

    [Fact]
    public void Section_Missing_SaysSo()
    {
        InvalidModelException error = Assert.Throws<InvalidModelException>(() => new ModelFileReader("test.bin", File()).Section<int>(7, 1).Length);
        Assert.Contains("section 7", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SyntaxModel_FileWithoutItsSections_SaysSo()
        => Assert.Throws<InvalidModelException>(() => new SyntaxModel(new ModelFileReader(SyntaxModel.FileName, new ModelFileWriter("x").ToBytes())));

    [Fact]
    public void OpenEmbedded_UnknownName_SaysSo()
        => Assert.Throws<InvalidModelException>(() => ModelFileReader.OpenEmbedded("none.bin"));
}
