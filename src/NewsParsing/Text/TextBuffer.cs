using System.Runtime.CompilerServices;
using NewsParsing.Models;

namespace NewsParsing.Text;

/// <summary>
/// The text and its paragraphs, sentences and tokens as columns; the text stage fills it, every later stage reads it.
/// </summary>
/// <remarks>
/// Offsets are UTF-16 code units, ranges half-open. Tokens are in order and disjoint; sentences partition the tokens;
/// paragraphs partition the sentences. A column may be longer than its count.
/// </remarks>
internal sealed partial class TextBuffer
{
    /// <summary>
    /// The text as it is read: characters as they were meant, one line a paragraph. The offsets of all buffers point into it.
    /// </summary>
    public string Text { get; private set; } = "";

    /// <summary>The text that was given; the same string where it is read as it stands.</summary>
    public string Given { get; private set; } = "";

    /// <summary>Whether the words are English; null where there are too few to tell.</summary>
    public bool? LooksEnglish { get; set; }

    private SourceReading? _reading;

    public int TokenCount { get; private set; }

    /// <summary>First code unit of each token.</summary>
    public int[] TokenStart = new int[InitialTokens];

    /// <summary>Code unit after each token.</summary>
    public int[] TokenEnd = new int[InitialTokens];

    /// <summary>Hash of each token's form in lowercase (<see cref="FormHash"/>), the key of every lexicon.</summary>
    public ulong[] TokenForm = new ulong[InitialTokens];

    public TokenKind[] TokenKinds = new TokenKind[InitialTokens];

    public TokenShape[] TokenShapes = new TokenShape[InitialTokens];

    /// <summary>The names and forms of address of the user's that the text has, in order, disjoint.</summary>
    public List<UserMatch> UserMatches { get; } = [];

    /// <summary>What the tagger reads in place of each token; undefined without any of <see cref="UserMatches"/>.</summary>
    public StandIn[] StandIns = [];

    public int SentenceCount { get; private set; }

    /// <summary>First token of each sentence; entry <see cref="SentenceCount"/> is the token count.</summary>
    public int[] SentenceToken = new int[InitialSentences];

    /// <summary>Sentence of each token.</summary>
    public int[] TokenSentence = new int[InitialTokens];

    public int ParagraphCount { get; private set; }

    /// <summary>First sentence of each paragraph; entry <see cref="ParagraphCount"/> is the sentence count.</summary>
    public int[] ParagraphSentence = new int[InitialSentences];

    /// <summary>Paragraph of each sentence.</summary>
    public int[] SentenceParagraph = new int[InitialSentences];

    /// <summary>How many short steps pass between two looks at <see cref="Cancellation"/>.</summary>
    // A step takes at most some microseconds (a quotation's features), so that a look comes every few milliseconds.
    public const int CancellationSteps = 1024;

    // PolNeAR and the worldwide articles have 5.3 and 5.5 with the white space between them.
    private const int CharactersPerToken = 5;

    /// <summary>A workspace that has held more tokens is not kept (<c>WorkspacePool</c>).</summary>
    // 2.6 times the tokens of the longest article of PolNeAR train (6,329), and those of a text of some 90,000 characters.
    public const int LargestKept = 1 << 14;

    // An article of PolNeAR has 680 tokens and 29 sentences in the median; the two thirds with at most 1,024 tokens never grow the columns.
    private const int InitialTokens = 1024;
    private const int InitialSentences = 64;

    /// <summary>Ends the parse. Here, since every stage has the text: no loop over all of it may leave it out.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <summary>Empties the columns and takes a new text.</summary>
    public void Reset(string text) => Reset(text, null);

    /// <summary>Empties the columns and takes a new text and how it is read.</summary>
    /// <param name="given">The text that was given.</param>
    /// <param name="reading">How it is read; null for as it stands.</param>
    public void Reset(string given, SourceReading? reading)
    {
        Given = given;
        Text = reading?.Text ?? given;
        _reading = reading;
        TokenCount = 0;
        UserMatches.Clear();
        SentenceCount = 0;
        ParagraphCount = 0;
        SentenceToken[0] = 0;
        ParagraphSentence[0] = 0;
        // Of a long text, what its tokens are likely to need at once: grown by doubling, the columns leave twice their size behind.
        if (Text.Length / CharactersPerToken is var likely && likely > Math.Max(LargestKept, TokenStart.Length))
        {
            Allocate(likely);
        }
    }

    /// <summary>Ends the parse where it was cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ThrowIfCancelled() => Cancellation.ThrowIfCancellationRequested();

    /// <summary>The same, for the short steps of a loop: looks once in <see cref="CancellationSteps"/> of them.</summary>
    /// <param name="step">The number of the step.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ThrowIfCancelled(int step)
    {
        if (step % CancellationSteps == 0)
        {
            Cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>
    /// How many tokens a column makes room for: twice as many as before, so that a worker soon has room for the next article, and of a
    /// text whose workspace is not kept no more than it has.
    /// </summary>
    /// <param name="count">The tokens of the text.</param>
    /// <param name="capacity">What the column has room for.</param>
    public static int CapacityFor(int count, int capacity) => count > LargestKept ? count : Math.Max(count, capacity * 2);

    /// <summary>
    /// Ends the columns of a text whose workspace is not kept at its last token where a quarter of them or more is empty: later columns
    /// are as long.
    /// </summary>
    public void Trim()
    {
        if (TokenCount > LargestKept && TokenStart.Length - TokenCount > TokenStart.Length / 4)
        {
            Resize(TokenCount);
        }
    }

    public void AddToken(int start, int end, TokenKind kind, TokenShape shape, ulong form)
    {
        int i = TokenCount;
        ThrowIfCancelled(i);
        if (i == TokenStart.Length)
        {
            Resize(i * 2);
        }

        TokenStart[i] = start;
        TokenEnd[i] = end;
        TokenKinds[i] = kind;
        TokenShapes[i] = shape;
        TokenForm[i] = form;
        TokenCount = i + 1;
    }

    /// <summary>Closes a sentence that runs from the end of the last one to the token count; an empty one is not added.</summary>
    public void EndSentence() => EndSentence(TokenCount);

    /// <summary>
    /// Closes a sentence that runs from the end of the last one to the token <paramref name="end"/>; an empty one is not added.
    /// </summary>
    public void EndSentence(int end)
    {
        int first = SentenceToken[SentenceCount];
        if (first == end)
        {
            return;
        }

        if (SentenceCount + 2 > SentenceToken.Length)
        {
            Array.Resize(ref SentenceToken, SentenceToken.Length * 2);
            Array.Resize(ref SentenceParagraph, SentenceToken.Length);
        }

        TokenShapes[first] |= TokenShape.SentenceStart;
        TokenSentence.AsSpan(first, end - first).Fill(SentenceCount);
        SentenceParagraph[SentenceCount] = ParagraphCount;
        SentenceCount++;
        SentenceToken[SentenceCount] = end;
    }

    /// <summary>Closes the open sentence and the paragraph that holds it; an empty paragraph is not added.</summary>
    public void EndParagraph()
    {
        EndSentence();
        if (ParagraphSentence[ParagraphCount] == SentenceCount)
        {
            return;
        }

        if (ParagraphCount + 2 > ParagraphSentence.Length)
        {
            Array.Resize(ref ParagraphSentence, ParagraphSentence.Length * 2);
        }

        ParagraphCount++;
        ParagraphSentence[ParagraphCount] = SentenceCount;
    }

    /// <summary>Adds a match when all tokens are there; the first makes room for <see cref="StandIns"/>.</summary>
    public void AddUserMatch(UserMatch match)
    {
        if (UserMatches.Count == 0)
        {
            StandIns = StandIns.Length < TokenCount ? new StandIn[TokenStart.Length] : StandIns;
            StandIns.AsSpan(0, TokenCount).Clear();
        }

        UserMatches.Add(match);
    }

    /// <summary>What the tagger reads in place of a token.</summary>
    public StandIn StandInOf(int token) => UserMatches.Count == 0 ? StandIn.None : StandIns[token];

    public ReadOnlySpan<char> TokenText(int token) => Text.AsSpan(TokenStart[token], TokenEnd[token] - TokenStart[token]);

    public TextSpan TokenSpan(int token) => new(TokenStart[token], TokenEnd[token]);

    /// <summary>From the first to the last character of a range that is not empty.</summary>
    public TextSpan SpanOf(TokenRange range) => new(TokenStart[range.First], TokenEnd[range.End - 1]);

    public int ParagraphOf(int token) => SentenceParagraph[TokenSentence[token]];

    /// <summary>Token after the last one of a sentence.</summary>
    public int SentenceEnd(int sentence) => SentenceToken[sentence + 1];

    /// <summary>First token of a paragraph.</summary>
    public int ParagraphToken(int paragraph) => SentenceToken[ParagraphSentence[paragraph]];

    /// <summary>Token after the last one of a paragraph.</summary>
    public int ParagraphEnd(int paragraph) => SentenceToken[ParagraphSentence[paragraph + 1]];

    public TextSpan SentenceSpan(int sentence)
        => new(TokenStart[SentenceToken[sentence]], TokenEnd[SentenceToken[sentence + 1] - 1]);

    public TextSpan ParagraphSpan(int paragraph)
        => new(TokenStart[ParagraphToken(paragraph)], TokenEnd[ParagraphEnd(paragraph) - 1]);

    /// <summary>Where a span of the text stands in the text that was given.</summary>
    public TextSpan GivenSpan(TextSpan span)
        => _reading is null || span.IsEmpty ? span : new(_reading.GivenStart(span.Start), _reading.GivenEnd(span.End));

    /// <summary>Where the character at an offset of the text stands in the text that was given.</summary>
    public int GivenOffset(int offset) => _reading?.GivenStart(offset) ?? offset;

    /// <summary>Where a character of the given text stands in the text.</summary>
    public int OffsetOf(int given) => _reading?.OffsetOf(given) ?? given;

    /// <summary>Adds where a span of the text stands in the given one: in parts where a page ends in it.</summary>
    public void AddGivenSpans(TextSpan span, List<TextSpan> output)
    {
        if (_reading is null)
        {
            output.Add(span);
        }
        else
        {
            _reading.AddGivenSpans(span, output);
        }
    }

    private void Allocate(int size)
    {
        TokenStart = new int[size];
        TokenEnd = new int[size];
        TokenForm = new ulong[size];
        TokenKinds = new TokenKind[size];
        TokenShapes = new TokenShape[size];
        TokenSentence = new int[size];
    }

    private void Resize(int size)
    {
        Array.Resize(ref TokenStart, size);
        Array.Resize(ref TokenEnd, size);
        Array.Resize(ref TokenForm, size);
        Array.Resize(ref TokenKinds, size);
        Array.Resize(ref TokenShapes, size);
        Array.Resize(ref TokenSentence, size);
    }

    /// <summary>The first token that ends after <paramref name="offset"/>, or the token count.</summary>
    public int TokenAt(int offset)
    {
        int low = 0;
        int high = TokenCount;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (TokenEnd[middle] <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
