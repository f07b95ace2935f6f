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
    /// <summary>No ancestor is looked for further up: keeps the cost linear on degenerate trees.</summary>
    private const int HighestAncestor = 24;

    /// <summary>Token state in a quotation: 0 outside, then first, inside, last token; speech from 1, other marked text from 4.</summary>
    public byte[] Quote = [];

    /// <summary>Row of the token's word among the vectors of words, or -1.</summary>
    public int[] Word = [];

    public byte[] Cue = [];

    public CueFrames[] Frames = [];

    /// <summary>Nearest ancestor whose word may be a cue, or -1.</summary>
    public int[] Ancestor = [];

    /// <summary>The dependent of <see cref="Ancestor"/> in whose subtree the token stands (or itself), or -1.</summary>
    public int[] Branch = [];

    /// <summary>First and last token of the subtree of each token.</summary>
    public int[] SubtreeFirst = [], SubtreeLast = [];

    /// <summary>Nearest frequent cue outside speech before and after the token in its sentence, or -1.</summary>
    public int[] CueBefore = [], CueAfter = [];

    /// <summary>How a sentence is made up: bits 1 begins in speech, 2 ends in speech, 4 holds some, 8 holds other than speech, 16 has a frequent cue outside speech.</summary>
    public byte[] Composition = [];

    /// <summary>For each token, the kinds of its dependents: see <see cref="DependentBits"/>.</summary>
    public ushort[] Dependents = [];

    /// <summary>For each token, what text in marks hangs under it: see <see cref="QuotingBits"/>.</summary>
    public byte[] Quoting = [];

    /// <summary>Which rules the stage follows.</summary>
    public RuleSet Rules { get; set; }

    public TextBuffer Text { get; private set; } = new();

    public QuotationBuffer Quotations { get; private set; } = new();

    public SyntaxBuffer Syntax { get; private set; } = new();

    /// <summary>The word lists that the rules ask.</summary>
    public Knowledge Knowledge { get; private set; } = null!;

    public void Fill(TextBuffer text, QuotationBuffer quotations, SyntaxBuffer syntax, CueLikelihood likelihood, WordVectors vectors, Knowledge knowledge)
    {
        (Text, Quotations, Syntax, Knowledge) = (text, quotations, syntax, knowledge);
        Reserve(text.TokenCount, text.SentenceCount);
        FillWords(likelihood, vectors);
        FillQuotes();
        for (int s = 0; s < text.SentenceCount; s++)
        {
            FillTree(text.SentenceToken[s], text.SentenceEnd(s));
            FillSentence(s);
        }
    }

    /// <summary>Sees a range as if nothing stood around it: trees and cues outside it no longer count; marks do.</summary>
    public void Narrow(int first, int end)
    {
        FillTree(first, end);
        FillCues(first, end);
    }

    public bool IsSpeech(int token) => Quote[token] is > 0 and < 4;

    /// <summary>First character of a token.</summary>
    public char Initial(int token) => Text.Text[Text.TokenStart[token]];

    /// <summary>Whether a token is a dash.</summary>
    public bool IsDash(int token) => Text.TokenKinds[token] == TokenKind.Dash;

    /// <summary>The first word of a run that hangs on a token outside it, or -1.</summary>
    /// <param name="first">The run's first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="most">How many of its tokens are looked at.</param>
    public int RootOf(int first, int end, int most)
    {
        for (int i = first; i < end && i < first + most; i++)
        {
            int head = Syntax.Head[i];
            if (head >= 0 && (head < first || head >= end) && Text.TokenKinds[i] == TokenKind.Word)
            {
                return i;
            }
        }

        return -1;
    }

    private void Reserve(int tokens, int sentences)
    {
        if (Quote.Length < tokens)
        {
            int size = Math.Max(tokens, Quote.Length * 2);
            Quote = new byte[size];
            Word = new int[size];
            Cue = new byte[size];
            Frames = new CueFrames[size];
            Ancestor = new int[size];
            Branch = new int[size];
            SubtreeFirst = new int[size];
            SubtreeLast = new int[size];
            CueBefore = new int[size];
            CueAfter = new int[size];
            Dependents = new ushort[size];
            Quoting = new byte[size];
        }

        if (Composition.Length < sentences)
        {
            Composition = new byte[Math.Max(sentences, Composition.Length * 2)];
        }
    }

    private void FillWords(CueLikelihood likelihood, WordVectors vectors)
    {
        CueLexicon lexicon = Knowledge.Cues;
        for (int i = 0; i < Text.TokenCount; i++)
        {
            ulong form = Text.TokenForm[i];
            Word[i] = vectors.RowOf(form);
            Cue[i] = likelihood.Of(form);
            Frames[i] = Text.TokenKinds[i] == TokenKind.Word && lexicon.TryGet(form, out Cue cue) ? cue.Entry.Frames : CueFrames.None;
        }
    }

    private void FillQuotes()
    {
        Quote.AsSpan(0, Text.TokenCount).Clear();
        Quoting.AsSpan(0, Text.TokenCount).Clear();
        for (int q = 0; q < Quotations.Count; q++)
        {
            if (Quotations.Items[q].Parent >= 0)
            {
                continue;
            }

            byte offset = (byte)(Quotations.Items[q].IsSpeech ? 0 : 3);
            foreach ((int first, int end) in Quotations.RangesOf(q))
            {
                for (int i = first; i < end; i++)
                {
                    Quote[i] = (byte)(offset + (i == first ? 1 : i == end - 1 ? 3 : 2));
                }

                FillQuoting(first, end, Quotations.Items[q].IsSpeech);
            }
        }
    }

    /// <summary>Marks the words outside a run in marks under which it hangs, the nearest and the one above it.</summary>
    private void FillQuoting(int first, int end, bool isSpeech)
    {
        int root = RootOf(first, end, end - first);
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

    private void FillTree(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            SubtreeFirst[i] = i;
            SubtreeLast[i] = i;
            Dependents[i] = 0;
        }

        for (int i = first; i < end; i++)
        {
            int head = Syntax.Head[i];
            int below = i;
            Ancestor[i] = -1;
            Branch[i] = -1;
            if (head >= first && head < end)
            {
                Dependents[head] |= DependentBits.Of(Syntax.Relation[i], i < head);
            }

            for (int step = 0; head >= first && head < end && step < HighestAncestor; step++)
            {
                SubtreeFirst[head] = Math.Min(SubtreeFirst[head], i);
                SubtreeLast[head] = Math.Max(SubtreeLast[head], i);
                if (Ancestor[i] < 0 && IsCueLike(head))
                {
                    Ancestor[i] = head;
                    Branch[i] = below;
                }

                below = head;
                head = Syntax.Head[head];
            }
        }
    }

    public bool IsCueLike(int token) => Cue[token] > CueLikelihood.Possible || (Frames[token] & CueFrames.Strong) != 0;

    private void FillSentence(int sentence)
    {
        int first = Text.SentenceToken[sentence];
        int end = Text.SentenceEnd(sentence);
        int bits = (IsSpeech(first) ? 1 : 0) | (IsSpeech(end - 1) || (end - 2 >= first && IsSpeech(end - 2) && Quote[end - 2] == 3) ? 2 : 0);
        for (int i = first; i < end; i++)
        {
            bits |= IsSpeech(i) ? 4 : Text.TokenKinds[i] == TokenKind.Word ? 8 : 0;
        }

        Composition[sentence] = (byte)(bits | (FillCues(first, end) ? 16 : 0));
    }

    private bool FillCues(int first, int end)
    {
        int last = -1;
        for (int i = first; i < end; i++)
        {
            CueBefore[i] = last;
            last = IsFrequentCue(i) ? i : last;
        }

        bool some = last >= 0;
        last = -1;
        for (int i = end - 1; i >= first; i--)
        {
            CueAfter[i] = last;
            last = IsFrequentCue(i) ? i : last;
        }

        return some;
    }

    private bool IsFrequentCue(int token) => Cue[token] >= CueLikelihood.Frequent && !IsSpeech(token);
}
