using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>The names of a text in its order, and what its tokens are to those who look for mentions, as columns.</summary>
internal sealed class MentionBuffer
{
    /// <summary>A source phrase is looked at no further than this many tokens: bounds the work on overlapping sources.</summary>
    public const int MaximumSourceTokens = 48;

    private NameLabel[] _labels = [];

    public int Count { get; private set; }

    public MentionRecord[] Items = new MentionRecord[128];

    /// <summary>Word classes of each token; none for marks and numbers.</summary>
    public ActorClasses[] Classes { get; private set; } = [];

    /// <summary>The name label of each token: the recogniser's, or that of a name which the user gave.</summary>
    public NameLabel[] Labels { get; set; } = [];

    /// <summary>The attribution whose source holds each token, or -1.</summary>
    public int[] TokenSource { get; private set; } = [];

    /// <summary>Whether each token stands in the content of an attribution, outside the source and cue.</summary>
    public bool[] IsReported { get; private set; } = [];

    /// <summary>Whether each paragraph is a headline in title case or capitals, where a capital says nothing.</summary>
    public bool[] IsTitleCase { get; private set; } = [];

    /// <summary>
    /// The first token that is read as prose: the body's, or the first of a headline that is a sentence of the story (it ends as one, and
    /// no byline or dateline follows it).
    /// </summary>
    public int ProseToken { get; set; }

    /// <summary>The word forms that the text has lowercase: a capital at the start of a sentence may be a common word's.</summary>
    public HashSet<ulong> LowerForms { get; } = new(Models.FormComparer.Instance);

    /// <summary>The names of the user's lists that the text has.</summary>
    public UserMatches Users { get; } = new();

    /// <summary>The labels of each name of the text, by <see cref="Gazetteer.KnownNames.KeyOf(ReadOnlySpan{ulong})"/>.</summary>
    public Dictionary<ulong, NameVotes> Votes { get; } = new(Models.FormComparer.Instance);

    /// <summary>The first words of names that have votes.</summary>
    public HashSet<ulong> NameFirsts { get; } = new(Models.FormComparer.Instance);

    /// <summary>The keys of the families that are named as one.</summary>
    public HashSet<ulong> Families { get; } = new(Models.FormComparer.Instance);

    /// <summary>Empties the columns for a new text; their values are undefined until a step has written them.</summary>
    public void Reset(TextBuffer text, SyntaxBuffer syntax)
    {
        if (Classes.Length < text.TokenCount)
        {
            int size = text.TokenStart.Length;
            Classes = new ActorClasses[size];
            TokenSource = new int[size];
            IsReported = new bool[size];
        }

        if (IsTitleCase.Length < text.ParagraphCount)
        {
            IsTitleCase = new bool[text.ParagraphSentence.Length];
        }

        Count = 0;
        Labels = syntax.Names;
        Users.Reset();
        LowerForms.Clear();
        Votes.Clear();
        NameFirsts.Clear();
        Families.Clear();
    }

    /// <summary>Copies the labels into storage of its own, where steps may write over them.</summary>
    public void OwnLabels(int count)
    {
        if (_labels.Length < count)
        {
            _labels = new NameLabel[Math.Max(count, _labels.Length * 2)];
        }

        Labels.AsSpan(0, count).CopyTo(_labels);
        Labels = _labels;
    }

    public void Add(in MentionRecord mention)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
        }

        Items[Count++] = mention;
    }

    public bool Is(int token, ActorClasses classes) => (Classes[token] & classes) != 0;

    /// <summary>Whether a token of a range is in one of the classes.</summary>
    public bool Has(TokenRange range, ActorClasses classes)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (Is(i, classes))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The gender of those whom a noun can mean (<c>actress</c>), or null.</summary>
    public Gender? GenderOf(int noun)
        => Is(noun, ActorClasses.FemaleNoun) ? Gender.Female : Is(noun, ActorClasses.MaleNoun) ? Gender.Male : null;

    /// <summary>The gender of those who bear a given name, or null.</summary>
    public Gender? GenderOfFirstName(int token) => (Classes[token] & ActorClasses.FirstName) switch
    {
        ActorClasses.FemaleFirstName => Gender.Female,
        ActorClasses.MaleFirstName => Gender.Male,
        _ => null,
    };

    /// <summary>The last token of a name without suffixes: <c>King</c> of <c>Martin Luther King Jr.</c></summary>
    public int LastNameToken(TextBuffer text, TokenRange name)
    {
        int last = name.End - 1;
        // "King Jr." and "Sammy Davis, Jr.": a suffix is no family name.
        while (last > name.First && (Is(last, ActorClasses.NameSuffix) || !text.IsWord(last)))
        {
            last--;
        }

        return last;
    }

    /// <summary>The tokens of a source or addressee, no more than <see cref="MaximumSourceTokens"/>.</summary>
    public static TokenRange Bounded(TokenRange phrase)
        => phrase.Length > MaximumSourceTokens ? new TokenRange(phrase.First, phrase.First + MaximumSourceTokens) : phrase;
}
