using NewsParsing.Attributions;
using NewsParsing.Datelines;
using NewsParsing.Lexicon;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>What the actor rules share while they read one text: its buffers, word classes, mentions and entities.</summary>
internal sealed class Discourse
{
    /// <summary>A source phrase is looked at no further than this many tokens: bounds the work on overlapping sources.</summary>
    public const int MaximumSourceTokens = 48;

    private int[] _depth = new int[1];

    /// <summary>Which rules the stage follows.</summary>
    public RuleSet Rules { get; set; }

    public TextBuffer Text { get; private set; } = null!;

    public SyntaxBuffer Syntax { get; private set; } = null!;

    public HeadBuffer Head { get; private set; } = null!;

    public QuotationBuffer Quotations { get; private set; } = null!;

    public AttributionBuffer Attributions { get; private set; } = null!;

    /// <summary>The word lists that the rules ask.</summary>
    public Knowledge Knowledge { get; private set; } = null!;

    public MentionBuffer Mentions { get; } = new();

    public EntityBuffer Entities { get; } = new();

    public NameIndex Names { get; } = new();

    public FormCounts Forms { get; } = new();

    /// <summary>Word classes of each token.</summary>
    public ActorClasses[] Classes { get; private set; } = [];

    /// <summary>The attribution whose source holds each token, or -1.</summary>
    public int[] TokenSource { get; private set; } = [];

    /// <summary>Whether each token stands in the content of an attribution, outside the source and cue.</summary>
    public bool[] IsReported { get; private set; } = [];

    /// <summary>Whether each paragraph is a headline in title case or capitals, where a capital says nothing.</summary>
    public bool[] IsTitleCase { get; private set; } = [];

    /// <summary>
    /// The first token that the actor rules read as prose: the body's, or the first of a headline that is a sentence of the story
    /// (it ends as one, and no byline or dateline stands behind it).
    /// </summary>
    public int ProseToken { get; private set; }

    /// <summary>Country of each country entity.</summary>
    public Dictionary<int, int> CountryEntities { get; } = [];

    public void Reset(TextBuffer text, SyntaxBuffer syntax, HeadBuffer head, QuotationBuffer quotations, AttributionBuffer attributions, Knowledge knowledge)
    {
        Knowledge = knowledge;
        Text = text;
        Syntax = syntax;
        Head = head;
        Quotations = quotations;
        Attributions = attributions;
        Mentions.Reset(text);
        Entities.Reset();
        Names.Reset();
        CountryEntities.Clear();
        ProseToken = FindProse();
        ReadClasses();
        ReadParagraphs();
        ReadSources();
        ReadContents();
        Forms.Run(text, IsTitleCase);
    }

    public bool Is(int token, ActorClasses classes) => (Classes[token] & classes) != 0;

    public bool IsCapitalized(int token) => (Text.TokenShapes[token] & TokenShape.Capitalized) != 0;

    public bool HasSpaceBefore(int token) => (Text.TokenShapes[token] & TokenShape.SpaceBefore) != 0;

    public bool IsAllCapitals(int token) => (Text.TokenShapes[token] & TokenShape.AllCapitals) != 0;

    public char CharOf(int token) => Text.Text[Text.TokenStart[token]];

    /// <summary>Whether a token is the one-character mark <paramref name="mark"/>.</summary>
    public bool IsMark(int token, char mark) => Text.TokenEnd[token] - Text.TokenStart[token] == 1 && CharOf(token) == mark;

    public bool IsPossessive(int token)
        => token < Text.TokenCount && !HasSpaceBefore(token) && Text.TokenForm[token] is var form
            && (form == Words.Possessive || (form == Words.BarePossessive && token > 0 && Text.TokenEnd[token - 1] > 0
                && Text.Text[Text.TokenEnd[token - 1] - 1] is 's' or 'z' or 'x'));

    public TextSpan SpanOf(int first, int end) => new(Text.TokenStart[first], Text.TokenEnd[end - 1]);

    /// <summary>The tokens of a source or addressee, no more than <see cref="MaximumSourceTokens"/>.</summary>
    public void TokensOf(TextSpan span, out int first, out int end)
    {
        first = Text.TokenAt(span.Start);
        end = first;
        while (end < Text.TokenCount && Text.TokenStart[end] < span.End && end - first < MaximumSourceTokens)
        {
            end++;
        }
    }

    /// <summary>Token after the last one of a token's sentence.</summary>
    public int SentenceEnd(int token) => Text.SentenceEnd(Text.TokenSentence[token]);

    public int SentenceStart(int token) => Text.SentenceToken[Text.TokenSentence[token]];

    /// <summary>The last token of a name without suffixes: <c>King</c> of <c>Martin Luther King Jr.</c></summary>
    public int LastNameToken(int first, int end)
    {
        int last = end - 1;
        while (last > first && (Is(last, ActorClasses.NameSuffix) || Text.TokenKinds[last] != TokenKind.Word))
        {
            last--;
        }

        return last;
    }

    /// <summary>From here on <c>the bank</c> may mean the organisation of that name: its head noun, and what such things are called.</summary>
    /// <param name="first">First token of the name.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="entity">The organisation.</param>
    /// <param name="isFirst">Whether it goes before the others with that noun, as the one that the reader met last; else behind them.</param>
    public void NoteNouns(int first, int end, int entity, bool isFirst)
    {
        for (int i = first; i < end; i++)
        {
            if (!IsCapitalized(i) || Text.TokenKinds[i] != TokenKind.Word || (i < end - 1 && Text.TokenForm[i + 1] != Words.Of && Text.TokenForm[i + 1] != Words.For))
            {
                continue;
            }

            if (Is(i, ActorClasses.OrganizationWord))
            {
                Names.AddHolder(Text.TokenForm[i], entity, isFirst);
            }

            foreach (ulong nominal in Knowledge.Nominals.Of(Text.TokenForm[i]))
            {
                Names.AddHolder(nominal, entity, isFirst);
            }
        }
    }

    private int FindProse()
        => Head is { Headline: { Span: { IsEmpty: false } headline }, Byline: null, Dateline: null }
            && (Text.Text[headline.End - 1] is '.' or '!' or '?' or '”' or '"' or '’' or ':' || HasSource(headline))
            ? Head.HeadlineTokens.First
            : Head.BodyToken;

    /// <summary>Whether somebody speaks in the first line: <c>“Every vote counts.” – Councillor Jo Park</c>.</summary>
    private bool HasSource(TextSpan line)
        => Attributions.Count > 0 && Attributions.Source(0) is [var source, ..] && source.Start >= line.Start && source.End <= line.End;

    private void ReadClasses()
    {
        if (Classes.Length < Text.TokenCount)
        {
            Classes = new ActorClasses[Text.TokenStart.Length];
            TokenSource = new int[Text.TokenStart.Length];
            IsReported = new bool[Text.TokenStart.Length];
            _depth = new int[Text.TokenStart.Length + 1];
        }

        ActorLexicon lexicon = Knowledge.Actors;
        for (int i = 0; i < Text.TokenCount; i++)
        {
            Classes[i] = Text.TokenKinds[i] == TokenKind.Word ? lexicon.Of(Text.TokenForm[i]) : ActorClasses.None;
        }
    }

    private void ReadParagraphs()
    {
        if (IsTitleCase.Length < Text.ParagraphCount)
        {
            IsTitleCase = new bool[Text.ParagraphSentence.Length];
        }

        for (int p = 0; p < Text.ParagraphCount; p++)
        {
            IsTitleCase[p] = ReadsAsTitle(Text.ParagraphToken(p), Text.ParagraphEnd(p));
        }
    }

    /// <summary>A short line without a final stop whose content words all have capitals, or any line in capitals.</summary>
    private bool ReadsAsTitle(int first, int end)
    {
        int words = 0;
        int capitals = 0;
        int full = 0;
        for (int i = first; i < end; i++)
        {
            if (Text.TokenKinds[i] == TokenKind.Word && !Is(i, ActorClasses.FunctionWord))
            {
                words++;
                capitals += IsCapitalized(i) ? 1 : 0;
                full += IsAllCapitals(i) ? 1 : 0;
            }
        }

        if (words >= 4 && full * 10 >= words * 7)
        {
            return true;
        }

        const int longestTitle = 30;
        return words >= 3 && end - first <= longestTitle && capitals * 10 >= words * 9 && !IsMark(end - 1, '.') && Text.TokenKinds[end - 1] != TokenKind.QuotationMark
            && first < Math.Max(Head.BodyToken, Text.TokenCount / 8);
    }

    /// <summary>Marks the tokens of the contents: counts their starts and ends, then sums up, so that overlapping contents cost nothing.</summary>
    private void ReadContents()
    {
        Span<int> depth = _depth.AsSpan(0, Text.TokenCount + 1);
        depth.Clear();
        for (int a = 0; a < Attributions.Count; a++)
        {
            foreach (TextSpan span in Attributions.Content(a))
            {
                depth[Text.TokenAt(span.Start)]++;
                depth[Text.TokenAt(span.End)]--;
            }
        }

        int open = 0;
        for (int i = 0; i < Text.TokenCount; i++)
        {
            open += depth[i];
            IsReported[i] = open > 0;
        }
    }

    /// <summary>Reports that share a subject share its tokens: they are those of the first.</summary>
    private void ReadSources()
    {
        TokenSource.AsSpan(0, Text.TokenCount).Fill(-1);
        for (int a = 0; a < Attributions.Count; a++)
        {
            foreach (TextSpan span in Attributions.Source(a))
            {
                TokensOf(span, out int first, out int end);
                if (TokenSource[first] is var other and >= 0 && Attributions.Source(other).Contains(span))
                {
                    continue;
                }

                TokenSource.AsSpan(first, end - first).Fill(a);
            }
        }
    }
}
