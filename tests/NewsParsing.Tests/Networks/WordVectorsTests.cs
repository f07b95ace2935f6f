using CsCheck;
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
        string[] words = [.. ((string[])["said", "don't", "river"]).OrderBy(word => FormHash.Fold(FormHash.Of(word)))];
        Assert.Equal([1, -1, 0], Of(vectors, words[0]));
        Assert.Equal([2, -2, 1], Of(vectors, words[1]));
        Assert.Equal([3, -3, 2], Of(vectors, words[2]));
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
    [InlineData(WordVectorSections.Codes)]
    [InlineData(WordVectorSections.Centroids)]
    [InlineData(WordVectorSections.Frequent)]
    public void Constructor_SectionMissing_SaysWhich(int section)
    {
        InvalidModelException error = Assert.Throws<InvalidModelException>(() => Read(File(["said", "river"], without: section)));
        Assert.Contains($"section {section} is missing", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Every one of many words is found at its place, and no other.</summary>
    [Fact]
    public void RowOf_AnyForm_IsThatOfItsKeyOrNone() => Gen.ULong.Array[1, 200].Sample(forms =>
    {
        uint[] keys = [.. forms.Select(FormHash.Fold).Distinct().Order()];
        WordVectors vectors = Read(File(keys));
        Assert.All(forms, form => Assert.Equal(Array.BinarySearch(keys, FormHash.Fold(form)), vectors.RowOf(form)));
        Assert.All(forms, form => Assert.Equal(
            Math.Max(-1, Array.BinarySearch(keys, FormHash.Fold(form + 1))), vectors.RowOf(form + 1)));
    });

    /// <summary>Vectors of two parts, of two dimensions and of one.</summary>
    private static byte[] File(string[] words, int without = 0)
        => File([.. words.Select(word => FormHash.Fold(FormHash.Of(word))).Order()], without);

    /// <summary>A word's three dimensions are its row and 1 more, the negative of that, and its row.</summary>
    private static byte[] File(uint[] keys, int without = 0)
    {
        const int size = 3;
        int count = Math.Min(keys.Length, 256);
        var file = new ModelFileWriter("words-test");
        Add<int>(WordVectorSections.Shape, [keys.Length, size, 1, count]);
        Add<float>(WordVectorSections.Scale, [0.5f]);
        Add<uint>(WordVectorSections.Words, keys);
        Add<byte>(WordVectorSections.Codes, [.. keys.SelectMany((_, row) => Enumerable.Repeat((byte)(row % count), size))]);
        sbyte[] ones = [.. Enumerable.Range(1, count).Select(row => (sbyte)row)];
        Add<sbyte>(WordVectorSections.Centroids, [.. ones, .. ones.Select(one => (sbyte)-one), .. ones.Select(one => (sbyte)(one - 1))]);
        Add<byte>(WordVectorSections.Frequent, new byte[(keys.Length + 7) / 8]);
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

    private static sbyte[] Of(WordVectors vectors, string word)
    {
        int row = vectors.RowOf(FormHash.Of(word));
        var vector = new sbyte[row < 0 ? 0 : vectors.Size];
        if (row >= 0)
        {
            vectors.Read(row, vector);
        }

        return vector;
    }
}
