using System.Runtime.InteropServices;
using NewsParsing.Models;

namespace NewsParsing.Networks;

/// <summary>
/// A vector for each of the frequent words: what a word has in common with others in texts at large, of which the corpora show only a
/// part. A vector is put together of parts that many words share (product quantisation: Jégou, Douze and Schmid, 2011). In 8-bit steps.
/// Immutable and thread-safe.
/// </summary>
internal sealed class WordVectors
{
    public const string FileName = "words.bin";

    // 16,384 buckets take 64 KiB and are filled in one walk over the words.
    private const int BucketShift = 18;
    private const int Buckets = 1 << (32 - BucketShift);

    private readonly ReadOnlyMemory<byte> _words;
    private readonly ReadOnlyMemory<byte> _codes;
    private readonly ReadOnlyMemory<byte> _centroids;
    private readonly ReadOnlyMemory<byte> _frequent;
    private readonly int _count;
    private readonly int _parts;
    private readonly int _partSize;
    private readonly int _centroidCount;

    /// <summary>The first word of each value of a key's upper bits, and where the last ones end.</summary>
    private readonly int[] _buckets = new int[Buckets + 1];

    public WordVectors(ModelFileReader file)
    {
        ReadOnlySpan<int> shape = file.Section<int>(WordVectorSections.Shape, 4);
        (_count, _parts, _partSize, _centroidCount) = (shape[0], shape[1], shape[2], shape[3]);
        Scale = file.Section<float>(WordVectorSections.Scale, 1)[0];
        // Read where the file lies.
        _words = file.Bytes(WordVectorSections.Words, (long)_count * sizeof(uint));
        _codes = file.Bytes(WordVectorSections.Codes, (long)_count * _parts);
        _centroids = file.Bytes(WordVectorSections.Centroids, (long)Size * _centroidCount);
        _frequent = file.Bytes(WordVectorSections.Frequent, (_count + 7) / 8);
        FillBuckets(MemoryMarshal.Cast<byte, uint>(_words.Span));
    }

    /// <summary>Dimensions of a vector.</summary>
    public int Size => _parts * _partSize;

    /// <summary>Parts of a vector.</summary>
    public int Parts => _parts;

    /// <summary>How many values each part may have.</summary>
    public int Centroids => _centroidCount;

    /// <summary>What one step is worth.</summary>
    public float Scale { get; }

    /// <summary>The row of a form, by its <see cref="FormHash"/>, or -1 if the word is not known.</summary>
    // 32 bits of the hash: a form that is none of the 150,000 words is taken for one of them once in 28,600 (2^32 / 150,000).
    public int RowOf(ulong form)
    {
        ReadOnlySpan<uint> words = MemoryMarshal.Cast<byte, uint>(_words.Span);
        uint key = FormHash.Fold(form);
        int bucket = (int)(key >> BucketShift);
        // Nine words in the mean, one line of the cache; hashes lie evenly, and those of the file are no text's.
        int place = words[_buckets[bucket].._buckets[bucket + 1]].IndexOf(key);
        return place < 0 ? -1 : _buckets[bucket] + place;
    }

    /// <summary>Whether a form is one of the 30,000 most frequent words: among the others many are written so by mistake.</summary>
    // "longterm" is one of the 150,000, and "to-day".
    public bool IsFrequent(ulong form) => RowOf(form) is >= 0 and var row && (_frequent.Span[row >> 3] >> (row & 7) & 1) != 0;

    /// <summary>Which value each part of a row's vector has.</summary>
    public ReadOnlySpan<byte> CodesOf(int row) => _codes.Span.Slice(row * _parts, _parts);

    /// <summary>A value of a part in steps; those of the first part come first.</summary>
    public ReadOnlySpan<sbyte> Centroid(int index)
        => MemoryMarshal.Cast<byte, sbyte>(_centroids.Span).Slice(index * _partSize, _partSize);

    /// <summary>Writes the vector of a row, in steps.</summary>
    /// <param name="row">The row.</param>
    /// <param name="vector">Takes it; as long as <see cref="Size"/>.</param>
    public void Read(int row, Span<sbyte> vector)
    {
        ReadOnlySpan<byte> codes = CodesOf(row);
        for (int part = 0; part < codes.Length; part++)
        {
            Centroid(part * _centroidCount + codes[part]).CopyTo(vector[(part * _partSize)..]);
        }
    }

    private void FillBuckets(ReadOnlySpan<uint> words)
    {
        int word = 0;
        for (int bucket = 0; bucket < Buckets; bucket++)
        {
            _buckets[bucket] = word;
            while (word < words.Length && words[word] >> BucketShift == bucket)
            {
                word++;
            }
        }

        _buckets[Buckets] = word;
    }
}
