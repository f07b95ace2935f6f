using NewsParsing.Lexicon;
using NewsParsing.Networks;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// What the attribution models know of each token: its tag, whether its word is likely a cue, where it stands in a quotation, and
/// its place in the tree (extent of its subtree, nearest ancestor that may be a cue). One linear pass per parse.
/// </summary>
internal sealed class TokenColumns
{
    /// <summary>
    /// Token state in a quotation: 0 outside, then first, inside, last token; what looks like speech from 1, other quoted text from 4.
    /// </summary>
    public byte[] Quote = [];

    /// <summary>Row of the token's word among the vectors of words, or -1.</summary>
    public int[] Word = [];

    public byte[] Cue = [];

    public CueFrames[] Frames = [];

    /// <summary>Nearest ancestor whose word may be a cue, or -1.</summary>
    public int[] Ancestor = [];

    /// <summary>The dependent of <see cref="Ancestor"/> in whose subtree the token stands (or itself), or -1.</summary>
    public int[] Branch = [];

    /// <summary>Nearest frequent cue outside speech before and after the token in its sentence, or -1.</summary>
    public int[] CueBefore = [], CueAfter = [];

    /// <summary>
    /// How a sentence is made up: bits 1 begins in speech, 2 ends in speech, 4 holds some, 8 holds other than speech, 16 has a frequent cue
    /// outside speech.
    /// </summary>
    public byte[] Composition = [];

    /// <summary>For each token, what quoted text hangs under it: see <see cref="QuotingBits"/>.</summary>
    public byte[] Quoting = [];

    /// <summary>How many columns depend on the range that is read.</summary>
    private const int TreeColumns = 4;

    /// <summary>What these columns held of <see cref="_range"/> before it was read alone.</summary>
    private int[] _whole = [];
    private TokenRange _range;

    /// <summary>Which rules the stage follows.</summary>
    public RuleSet Rules { get; set; }

    public TextBuffer Text { get; private set; } = new();

    public QuotationBuffer Quotations { get; private set; } = new();

    /// <summary>What each quotation is, once that is decided.</summary>
    public UtteranceBuffer Utterances { get; set; } = new();

    public SyntaxBuffer Syntax { get; private set; } = new();

    /// <summary>The word lists that the rules ask.</summary>
    public Knowledge Knowledge { get; private set; } = null!;

    /// <summary>The trees of the tokens that are read.</summary>
    public DependencyTree Tree { get; private set; } = new();

    /// <summary>Reads the whole text.</summary>
    public void Fill(
        TextBuffer text,
        QuotationBuffer quotations,
        SyntaxBuffer syntax,
        CueLikelihood likelihood,
        WordVectors vectors,
        Knowledge knowledge)
    {
        (Text, Quotations, Syntax, Knowledge, Tree) = (text, quotations, syntax, knowledge, syntax.Tree);
        Reserve(text.TokenCount, text.SentenceCount);
        FillWords(likelihood, vectors);
        FillQuotes();
        for (int s = 0; s < text.SentenceCount; s++)
        {
            text.ThrowIfCancelled(s);
            FillAncestors(text.SentenceToken[s], text.SentenceEnd(s));
            FillSentence(s);
        }
    }

    /// <summary>
    /// Reads a range of the tokens of another set of columns as if nothing stood around it: trees and cues outside it do not count,
    /// quotation marks do. The columns are those of <paramref name="whole"/>, which must not be asked until <see cref="Restore"/>.
    /// </summary>
    // "Lee said the mayor had promised a vote": the content is read again as if it were all there is, and "said" is no cue then.
    public void Fill(TokenColumns whole, DependencyTree tree, TokenRange range)
    {
        (Text, Quotations, Syntax, Knowledge, Rules) = (whole.Text, whole.Quotations, whole.Syntax, whole.Knowledge, whole.Rules);
        (Quote, Word, Cue, Frames) = (whole.Quote, whole.Word, whole.Cue, whole.Frames);
        (Composition, Quoting) = (whole.Composition, whole.Quoting);
        (Ancestor, Branch, CueBefore, CueAfter) = (whole.Ancestor, whole.Branch, whole.CueBefore, whole.CueAfter);
        _range = range;
        if (_whole.Length < range.Length * TreeColumns)
        {
            _whole = new int[range.Length * TreeColumns * 2];
        }

        CopyTree(static (column, saved) => column.CopyTo(saved));
        Tree = tree;
        tree.Fill(whole.Tree, range);
        FillAncestors(range.First, range.End);
        FillCues(range.First, range.End);
    }

    /// <summary>Gives the columns of the whole text back what they held of the range.</summary>
    public void Restore()
    {
        CopyTree(static (column, saved) => saved.CopyTo(column));
        Tree.Restore();
    }

    /// <summary>Whether a token is in what looks like speech by <see cref="QuotationBuffer.Guess"/>.</summary>
    public bool IsSpeech(int token) => Quote[token] is > 0 and < 4;

    /// <summary>First character of a token.</summary>
    public char Initial(int token) => Text.Text[Text.TokenStart[token]];

    /// <summary>Whether a token is a dash.</summary>
    public bool IsDash(int token) => Text.TokenKinds[token] == TokenKind.Dash;

    private void Reserve(int tokens, int sentences)
    {
        if (Quote.Length < tokens)
        {
            // Doubled: the articles of PolNeAR train have 665 tokens at the median and 6,329 at most, so a worker soon has room for the
            // next one.
            int size = TextBuffer.CapacityFor(tokens, Quote.Length);
            Quote = new byte[size];
            Word = new int[size];
            Cue = new byte[size];
            Frames = new CueFrames[size];
            Quoting = new byte[size];
            ReserveTree(size);
        }

        if (Composition.Length < sentences)
        {
            Composition = new byte[Math.Max(sentences, Composition.Length * 2)];
        }
    }

    private void CopyTree(Action<Span<int>, Span<int>> copy)
    {
        Span<int> saved = _whole;
        foreach (int[] column in (ReadOnlySpan<int[]>)[Ancestor, Branch, CueBefore, CueAfter])
        {
            copy(column.AsSpan(_range.First, _range.Length), saved[.._range.Length]);
            saved = saved[_range.Length..];
        }
    }

    private void ReserveTree(int size)
    {
        Ancestor = new int[size];
        Branch = new int[size];
        CueBefore = new int[size];
        CueAfter = new int[size];
    }

    private void FillWords(CueLikelihood likelihood, WordVectors vectors)
    {
        CueLexicon lexicon = Knowledge.Cues;
        for (int i = 0; i < Text.TokenCount; i++)
        {
            Text.ThrowIfCancelled(i);
            ulong form = Text.TokenForm[i];
            Word[i] = vectors.RowOf(form);
            Cue[i] = likelihood.Of(form);
            Frames[i] = Text.IsWord(i) && lexicon.TryGet(form, out Cue cue) ? cue.Entry.Frames : CueFrames.None;
        }
    }

    private void FillQuotes()
    {
        Quote.AsSpan(0, Text.TokenCount).Clear();
        Quoting.AsSpan(0, Text.TokenCount).Clear();
        for (int q = 0; q < Quotations.Count; q++)
        {
            // 328 of the 9,503 quotes of PolNeAR train stand in another: a token has the state of the outer one, whose speaker it is.
            if (Quotations.Items[q].Parent >= 0)
            {
                continue;
            }

            // A quoted title, "in “Heat” she", is no speech: 4 to 6 keep its tokens apart from those of a quotation.
            byte offset = (byte)(Quotations.Guess.IsSpeech(q) ? 0 : 3);
            foreach ((int first, int end) in Quotations.RangesOf(q))
            {
                for (int i = first; i < end; i++)
                {
                    Quote[i] = (byte)(offset + (i == first ? 1 : i == end - 1 ? 3 : 2));
                }

                FillQuoting(first, end, Quotations.Guess.IsSpeech(q));
            }
        }
    }

    /// <summary>Notes at the words outside a quoted run under which it hangs how it does, the nearest and the one above it.</summary>
    private void FillQuoting(int first, int end, bool isSpeech)
    {
        int root = Tree.RootWordOf(new TokenRange(first, end), end - first);
        if (root < 0)
        {
            return;
        }

        int governor = Syntax.Head[root];
        Quoting[governor] |= QuotingBits.Of(Syntax.Relation[root], root < governor, isSpeech);
        int upper = Syntax.Head[governor];
        if (upper >= 0 && (upper < first || upper >= end))
        {
            Quoting[upper] |= QuotingBits.Upper;
        }
    }

    private void FillAncestors(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            Text.ThrowIfCancelled(i);
            int head = Syntax.Head[i];
            int below = i;
            Ancestor[i] = -1;
            Branch[i] = -1;
            for (int step = 0; head >= first && head < end && Ancestor[i] < 0 && step < DependencyTree.HighestAncestor; step++)
            {
                (Ancestor[i], Branch[i]) = IsCueLike(head) ? (head, below) : (-1, -1);
                below = head;
                head = Syntax.Head[head];
            }
        }
    }

    // 9.8 % of the tokens of PolNeAR train: frequent cues there, and strong ones of the lexicon that it does not hold.
    public bool IsCueLike(int token) => Cue[token] > CueLikelihood.Possible || (Frames[token] & CueFrames.Strong) != 0;

    private void FillSentence(int sentence)
    {
        int first = Text.SentenceToken[sentence];
        int end = Text.SentenceEnd(sentence);
        // "He said they “left”.": in British print the full stop stands after the closing mark, so the last but one token may end the
        // speech.
        int bits = (IsSpeech(first) ? 1 : 0)
            | (IsSpeech(end - 1) || (end - 2 >= first && IsSpeech(end - 2) && Quote[end - 2] == 3) ? 2 : 0);
        for (int i = first; i < end; i++)
        {
            Text.ThrowIfCancelled(i);
            bits |= IsSpeech(i) ? 4 : Text.IsWord(i) ? 8 : 0;
        }

        Composition[sentence] = (byte)(bits | (FillCues(first, end) ? 16 : 0));
    }

    private bool FillCues(int first, int end)
    {
        int last = -1;
        for (int i = first; i < end; i++)
        {
            Text.ThrowIfCancelled(i);
            CueBefore[i] = last;
            last = IsFrequentCue(i) ? i : last;
        }

        bool some = last >= 0;
        last = -1;
        for (int i = end - 1; i >= first; i--)
        {
            Text.ThrowIfCancelled(i);
            CueAfter[i] = last;
            last = IsFrequentCue(i) ? i : last;
        }

        return some;
    }

    // "“He said so,” Bell added": a cue in speech is the speaker's and does not attribute the words around it.
    private bool IsFrequentCue(int token) => Cue[token] >= CueLikelihood.Frequent && !IsSpeech(token);
}
