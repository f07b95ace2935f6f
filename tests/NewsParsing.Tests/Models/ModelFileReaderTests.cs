using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;

namespace NewsParsing.Tests.Models;

public sealed class ModelFileReaderTests
{
    private static byte[] File()
    {
        var writer = new ModelFileWriter("test-1");
        writer.Add<int>(1, [3, 1, 4]);
        writer.AddQuantized(2, [1f, -0.5f, 0.25f]);
        writer.Add<byte>(3, [7]);
        return writer.ToBytes();
    }

    [Fact]
    public void Constructor_WholeFile_GivesItsSections()
    {
        var reader = new ModelFileReader("test.bin", File());
        Assert.Equal("test-1", reader.ModelId);
        Assert.Equal([3, 1, 4], reader.Section<int>(1, 3).ToArray());
        Assert.Equal([7], reader.Section<byte>(3, 1).ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(100)]
    public void Steps_QuantisedSection_AreNearlyTheValues(int count)
    {
        float[] values = [.. Enumerable.Range(0, count).Select(i => (i - count / 2) / (float)count)];
        var writer = new ModelFileWriter("test-1");
        writer.AddQuantized(1, values);
        short[] steps = new ModelFileReader("test.bin", writer.ToBytes()).Steps(1, count, out float scale).ToArray();
        Assert.All(steps, (step, i) => Assert.Equal(values[i], step * scale, 1e-4f));
    }

    [Fact]
    public void Constructor_FileCutAnywhere_SaysSo()
    {
        for (int length = 0; length < File().Length; length++)
        {
            InvalidModelException error = Assert.Throws<InvalidModelException>(
                () => new ModelFileReader("test.bin", File().AsMemory(0, length)));
            Assert.Contains("test.bin", error.Message, StringComparison.Ordinal);
            Assert.Contains("bytes", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Constructor_OverlongFile_SaysSo()
    {
        InvalidModelException error = Assert.Throws<InvalidModelException>(
            () => new ModelFileReader("test.bin", File().Append((byte)0).ToArray()));
        Assert.Contains("overlong", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_AnyAlteredByte_NamesTheFileAndIsRefused()
    {
        for (int i = 0; i < File().Length; i++)
        {
            byte[] file = File();
            file[i] ^= 0x10;
            InvalidModelException error = Assert.Throws<InvalidModelException>(() => new ModelFileReader("test.bin", file));
            Assert.Contains("test.bin", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Constructor_AnyAlteredByteAfterTheLengths_SaysAltered()
    {
        for (int i = 12; i < File().Length; i++)
        {
            byte[] file = File();
            file[i] ^= 1;
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
        InvalidModelException error = Assert.Throws<InvalidModelException>(
            () => new ModelFileReader("test.bin", File()).Section<int>(7, 1).Length);
        Assert.Contains("section 7", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Section_OfAnotherLength_SaysSo()
    {
        InvalidModelException error = Assert.Throws<InvalidModelException>(
            () => new ModelFileReader("test.bin", File()).Section<int>(1, 4).Length);
        Assert.Contains("section 1 has 12 bytes instead of 16", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SyntaxModel_FileWithoutItsSections_SaysSo()
        => Assert.Throws<InvalidModelException>(
            () => new SyntaxModel(
                new ModelFileReader(SyntaxModel.FileName, new ModelFileWriter("x").ToBytes()), ArticlePipeline.Default.Models.Words));

    [Fact]
    public void SyntaxModel_VectorsOfAnotherSize_SaysSo()
    {
        var writer = new ModelFileWriter("x");
        writer.Add<int>(SyntaxSections.Shape, [SyntaxModel.VectorSize - 32, 4, 0]);
        InvalidModelException error = Assert.Throws<InvalidModelException>(
            () => new SyntaxModel(new ModelFileReader("other.bin", writer.ToBytes()), ArticlePipeline.Default.Models.Words));
        Assert.Contains("128 dimensions", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenEmbedded_UnknownName_SaysSo()
    {
        InvalidModelException error = Assert.Throws<InvalidModelException>(() => ModelFileReader.OpenEmbedded("none.bin"));
        Assert.Equal("none.bin", error.File);
    }

    [Fact]
    public void OpenEmbedded_SyntaxWeights_AreTheBytesOfTheFile()
    {
        byte[] file = System.IO.File.ReadAllBytes(
            Path.Combine(Repository.Root, "src", "NewsParsing", "Models", "Data", SyntaxModel.FileName));
        Assert.True(EmbeddedFile.Open(SyntaxModel.FileName)!.Memory.Span.SequenceEqual(file));
    }
}
