using NewsParsing.Models;
using NewsParsing.Networks;
using NewsParsing.Pipeline;

namespace NewsParsing.Tests.Networks;

public sealed class WordVectorsTests
{
    [Fact]
    public void Of_KnownWords_AreTheirOwnRows()
    {
        WordVectors vectors = Read(File(["said", "don't", "river"]));
        Assert.Equal(3, vectors.Size);
        Assert.Equal(0.5f, vectors.Scale);
        Assert.Equal([1, -2, 3], Of(vectors, "said"));
        Assert.Equal([4, -5, 6], Of(vectors, "don't"));
        Assert.Equal([7, -8, 9], Of(vectors, "river"));
    }

    [Theory]
    [InlineData("SAID", "said")]
    [InlineData("Don’t", "don't")]
    [InlineData("ri\u00ADver", "river")]
    public void Of_OtherSpelling_IsThatOfTheWord(string spelling, string word)
    {
        WordVectors vectors = Read(File(["said", "don't", "river"]));
        Assert.NotEmpty(Of(vectors, word));
        Assert.Equal(Of(vectors, word), Of(vectors, spelling));
    }

    [Theory]
    [InlineData("sai")]
    [InlineData("rivers")]
    [InlineData("")]
    public void Of_UnknownWord_IsEmpty(string word) => Assert.Empty(Of(Read(File(["said", "don't", "river"])), word));

    [Theory]
    [InlineData("the")]
    [InlineData("Minister")]
    [InlineData("PARIS")]
    public void Default_FrequentWord_HasAVector(string word)
        => Assert.Contains(Of(ArticlePipeline.Default.Models.Words, word), step => step != 0);

    [Theory]
    [InlineData("zxqjvk")]
    [InlineData(",")]
    [InlineData("1984")]
    public void Default_WhatIsNoWord_HasNone(string form) => Assert.Empty(Of(ArticlePipeline.Default.Models.Words, form));

    [Fact]
    public void Constructor_FileCutAnywhere_SaysSo()
    {
        byte[] file = File(["said", "river"]);
        for (int length = 0; length < file.Length; length++)
        {
            InvalidModelException error = Assert.Throws<InvalidModelException>(() => Read(file.AsMemory(0, length)));
            Assert.Equal(WordVectors.FileName, error.File);
        }
    }

    [Theory]
    [InlineData(WordVectorSections.Shape)]
    [InlineData(WordVectorSections.Scale)]
    [InlineData(WordVectorSections.Words)]
    [InlineData(WordVectorSections.Steps)]
    public void Constructor_SectionMissing_SaysWhich(int section)
    {
        InvalidModelException error = Assert.Throws<InvalidModelException>(() => Read(File(["said", "river"], without: section)));
        Assert.Contains($"section {section} is missing", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Vectors of three dimensions, whose steps count on: 1, -2, 3, 4, …</summary>
    private static byte[] File(string[] words, int without = 0)
    {
        const int size = 3;
        var file = new ModelFileWriter("words-test");
        Add<int>(WordVectorSections.Shape, [words.Length, size]);
        Add<float>(WordVectorSections.Scale, [0.5f]);
        Add<uint>(WordVectorSections.Words, [.. words.Select(word => FormHash.Fold(FormHash.Of(word)))]);
        Add<sbyte>(
            WordVectorSections.Steps, [.. Enumerable.Range(0, words.Length * size).Select(i => (sbyte)(i % size == 1 ? -i - 1 : i + 1))]);
        return file.ToBytes();

        void Add<T>(int section, T[] values)
            where T : unmanaged
        {
            if (section != without)
            {
                file.Add<T>(section, values);
            }
        }
    }

    private static WordVectors Read(ReadOnlyMemory<byte> file) => new(new ModelFileReader(WordVectors.FileName, file));

    private static sbyte[] Of(WordVectors vectors, string word) => vectors.Steps(vectors.RowOf(FormHash.Of(word))).ToArray();
}
