using System.Runtime.CompilerServices;
using NewsParsing.Networks;
using NewsParsing.Text;

namespace NewsParsing.Syntax;

/// <summary>
/// Runs the network over sentences; reads <see cref="TextBuffer"/>, writes tags, names, heads and relations of <see cref="SyntaxBuffer"/>.
/// Holds the scratch of one parse: not thread-safe, allocates only while it grows to its bounded size.
/// </summary>
internal sealed class SentenceParser(SyntaxModel model, QuantizedMatrix? summary = null)
{
    /// <summary>
    /// Short sentences are put through the matrix products together, up to this many tokens: the more, the fewer rows are filled up in
    /// vain, and the fewer of them stay in the nearest caches.
    /// </summary>
    // Processor time of the stage on 250 newspaper articles (AMD EPYC, 512 KiB of second-level cache), a word: 9.2 µs by 64 tokens, 9.3 by
    // 128, 9.7 by 192, the longest piece: its gates alone take 369 KB a layer.
    private const int BatchTokens = 64;

    private const int Capacity = OutputLayout.MaximumPiece;

    private readonly ulong[] _keys = new ulong[Capacity * FeatureExtractor.Count];
    private readonly SequenceEncoder _encoder = new(model.Encoder, FeatureExtractor.Count, Capacity);
    private readonly float[] _projected = new float[Capacity * OutputLayout.Width];
    private readonly float[] _scores = new float[Capacity * OutputHeads.Padded(Capacity + 1)];
    private readonly QuantizedRows _tagRows = new(Capacity, OutputLayout.TagSize);
    private readonly QuantizedRows _relationRows = new(Capacity, OutputLayout.RelationSize);
    private readonly QuantizedRows _dependents = new(Capacity, OutputLayout.ArcSize);
    private readonly QuantizedMatrix _candidates = new(OutputLayout.ArcSize, OutputHeads.Padded(Capacity + 1));
    private readonly float[] _hidden = new float[Capacity * OutputLayout.RelationSize];
    private readonly int[] _heads = new int[Capacity];
    private readonly int[] _pieceEnds = new int[BatchTokens];
    private readonly TreeDecoder _decoder = new();
    private readonly NameDecoder _names = new();

    private readonly VectorSummarizer? _summarizer = summary is null ? null : new VectorSummarizer(summary, Capacity);

    public SyntaxModel Model => model;

    public QuantizedMatrix? Summary => summary;

    /// <summary>Parses every sentence of the text; one that the story's first token cuts counts as two.</summary>
    public void Run(TextBuffer text, int storyToken, SyntaxBuffer output)
    {
        int first = 0;
        while (first < text.TokenCount)
        {
            text.ThrowIfCancelled();
            int end = SentenceEnd(text, first, storyToken);
            if (end - first > Capacity)
            {
                ParseLong(text, first, end, output);
                first = end;
                continue;
            }

            int pieces = 0;
            int start = first;
            do
            {
                Extract(text, start, end, start - first);
                _pieceEnds[pieces++] = end - first;
                start = end;
                end = start < text.TokenCount ? SentenceEnd(text, start, storyToken) : start;
            }
            while (end > start && end - first <= BatchTokens);

            ParsePieces(first, pieces, output);
            first = start;
        }
    }

    /// <summary>The token after the sentence, or the dateline, that begins at <paramref name="first"/>.</summary>
    private static int SentenceEnd(TextBuffer text, int first, int storyToken)
    {
        int end = text.SentenceEnd(text.TokenSentence[first]);
        // "OSLO (AP) — The board said …": parsing the lead apart raised linked attributions of PolNeAR dev from 68.8 to 68.9 and quoted
        // ones from 85.5 to 85.7 (docs/experiments.md, ece3e19).
        return storyToken > first && storyToken < end ? storyToken : end;
    }

    /// <summary>
    /// Parses a sentence alone, in pieces where it must be; each piece but the first hangs on the root of the one before.
    /// </summary>
    private void ParseLong(TextBuffer text, int first, int end, SyntaxBuffer output)
    {
        int lastRoot = -1;
        for (int piece = first; piece < end; piece += OutputLayout.MaximumPiece)
        {
            text.ThrowIfCancelled();
            int pieceEnd = Math.Min(piece + OutputLayout.MaximumPiece, end);
            Extract(text, piece, pieceEnd, 0);
            _pieceEnds[0] = pieceEnd - piece;
            ParsePieces(piece, 1, output);
            int root = Array.IndexOf(output.Head, -1, piece, pieceEnd - piece);
            if (lastRoot >= 0)
            {
                output.Head[root] = lastRoot;
                // UD's relation of clauses that stand side by side; one of PolNeAR's 33,917 sentences is so long (220 tokens).
                output.Relation[root] = Relation.Parataxis;
            }

            lastRoot = root;
        }
    }

    /// <summary>Gives the encoder the features of tokens; an unknown form has the row of its shape, other unknown features none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Extract(TextBuffer text, int first, int end, int at)
    {
        FeatureExtractor.Extract(text, first, end, _keys);
        for (int i = 0; i < end - first; i++)
        {
            Span<int> rows = _encoder.RowsOf(at + i);
            for (int k = 0; k < rows.Length; k++)
            {
                ulong key = _keys[i * FeatureExtractor.Count + k];
                rows[k] = key == 0 ? -1 : model.Encoder.Vocabulary.Row(key);
            }

            // Trained so: a known word is not to lean on its shape's row, which stands for all unknown ones.
            if (rows[FeatureExtractor.FormSlot] >= 0)
            {
                rows[FeatureExtractor.UnknownSlot] = -1;
            }

            _encoder.SetWord(at + i, model.Words.RowOf(FeatureExtractor.WordOf(text, first + i)));
        }
    }

    /// <summary>Parses pieces that lie one after another from <paramref name="first"/>, their features being extracted.</summary>
    private void ParsePieces(int first, int pieces, SyntaxBuffer output)
    {
        int count = _pieceEnds[pieces - 1];
        _encoder.Run(_pieceEnds.AsSpan(0, pieces));
        _summarizer?.Run(_encoder.Vectors, count, output.Vectors.AsSpan(first * output.VectorSize), output.VectorScales.AsSpan(first));
        ChooseNames(first, pieces, output);
        model.Heads.Project(_encoder.Vectors, count, _projected);
        ChooseTags(first, count, output);
        int start = 0;
        for (int piece = 0; piece < pieces; piece++)
        {
            ChooseHeads(first, start, _pieceEnds[piece] - start, output);
            start = _pieceEnds[piece];
        }
    }

    private void ChooseNames(int first, int pieces, SyntaxBuffer output)
    {
        model.Names.Score(_encoder.Vectors, _pieceEnds[pieces - 1], _scores);
        int start = 0;
        for (int piece = 0; piece < pieces; piece++)
        {
            int length = _pieceEnds[piece] - start;
            _names.Decode(_scores.AsSpan(start * NameScorer.Width), output.Names.AsSpan(first + start, length));
            start += length;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ChooseTags(int first, int count, SyntaxBuffer output)
    {
        _tagRows.Take(_projected.AsSpan(OutputLayout.Tag), OutputLayout.Width, count);
        int width = model.Heads.Tags.Columns;
        model.Heads.Tags.Multiply(_tagRows, count, _scores, width);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<float> row = _scores.AsSpan(i * width, SyntaxModel.TagOutputs);
            output.Xpos[first + i] = (PennTag)VectorMath.IndexOfMaximum(row[..SyntaxModel.PennTags]);
            output.Upos[first + i] = (UniversalTag)VectorMath.IndexOfMaximum(row[SyntaxModel.PennTags..]);
        }
    }

    /// <summary>Decodes heads and relations of the piece that starts at <paramref name="start"/> of the batch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ChooseHeads(int first, int start, int count, SyntaxBuffer output)
    {
        ReadOnlySpan<float> projected = _projected.AsSpan(start * OutputLayout.Width);
        model.Heads.ScoreArcs(projected, count, _dependents, _candidates, _scores);
        _decoder.Decode(_scores, OutputHeads.Padded(count + 1), count, _heads);
        for (int i = 0; i < count; i++)
        {
            // The root's relation is given: its row is scored like the others and not looked at.
            int head = _heads[i] == count ? i : _heads[i];
            OutputHeads.JoinRelation(projected, i, head, _hidden.AsSpan(i * OutputLayout.RelationSize, OutputLayout.RelationSize));
        }

        _relationRows.Take(_hidden, OutputLayout.RelationSize, count);
        int width = model.Heads.Relations.Columns;
        model.Heads.Relations.Multiply(_relationRows, count, _scores, width);
        for (int i = 0; i < count; i++)
        {
            bool isRoot = _heads[i] == count;
            ReadOnlySpan<float> row = _scores.AsSpan(i * width, SyntaxModel.RelationOutputs);
            output.Head[first + start + i] = isRoot ? -1 : first + start + _heads[i];
            output.Relation[first + start + i] = isRoot ? Relation.Root : (Relation)VectorMath.IndexOfMaximum(row);
        }
    }
}
