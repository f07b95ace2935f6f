using NewsParsing.Attributions;
using NewsParsing.Datelines;
using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>What the actor rules share while they read one text: its buffers, word lists, and the storage of the stage.</summary>
internal sealed class Discourse(
    Knowledge knowledge, RuleSet rules, TextBuffer text, SyntaxBuffer syntax, HeadBuffer head, QuotationBuffer quotations,
    AttributionBuffer attributions, ActorScratch scratch)
{
    /// <summary>A source phrase is looked at no further than this many tokens: bounds the work on overlapping sources.</summary>
    public const int MaximumSourceTokens = 48;

    /// <summary>The word lists that the rules ask.</summary>
    public Knowledge Knowledge => knowledge;

    /// <summary>Which rules the stage follows.</summary>
    public RuleSet Rules => rules;

    public TextBuffer Text => text;

    public SyntaxBuffer Syntax => syntax;

    public HeadBuffer Head => head;

    public QuotationBuffer Quotations => quotations;

    public AttributionBuffer Attributions => attributions;

    public ActorScratch Scratch => scratch;

    public MentionBuffer Mentions { get; } = scratch.Mentions;

    public EntityBuffer Entities { get; } = scratch.Entities;

    public NameIndex Names { get; } = scratch.Names;

    public FormCounts Forms { get; } = scratch.Forms;

    /// <summary>Word classes of each token.</summary>
    public ActorClasses[] Classes { get; } = scratch.Classes;

    /// <summary>The name label of each token: the recogniser's, or that of a name which the user gave.</summary>
    public NameLabel[] Labels { get; set; } = syntax.Names;

    /// <summary>The names of the user's lists that the text has.</summary>
    public UserMatches Users { get; } = scratch.Users;

    /// <summary>The attribution whose source holds each token, or -1.</summary>
    public int[] TokenSource { get; } = scratch.TokenSource;

    /// <summary>Whether each token stands in the content of an attribution, outside the source and cue.</summary>
    public bool[] IsReported { get; } = scratch.IsReported;

    /// <summary>Whether each paragraph is a headline in title case or capitals, where a capital says nothing.</summary>
    public bool[] IsTitleCase { get; } = scratch.IsTitleCase;

    /// <summary>
    /// The first token that the actor rules read as prose: the body's, or the first of a headline that is a sentence of the story
    /// (it ends as one, and no byline or dateline follows it).
    /// </summary>
    public int ProseToken { get; set; }

    public bool Is(int token, ActorClasses classes) => (Classes[token] & classes) != 0;

    /// <summary>Whether a token's lemma is in one of the classes.</summary>
    public bool IsLemma(int token, ActorClasses classes) => (Knowledge.Actors.Of(Syntax.Lemma[token]) & classes) != 0;

    /// <summary>Whether a noun phrase is the subject of its clause; one that owns what follows (<c>Lee's</c>) is not.</summary>
    public bool IsSubject(TokenRange phrase) => !IsPossessive(phrase.End) && Syntax.Tree.IsSubject(phrase);

    public bool IsCapitalized(int token) => (Text.TokenShapes[token] & TokenShape.Capitalized) != 0;

    public bool HasSpaceBefore(int token) => (Text.TokenShapes[token] & TokenShape.SpaceBefore) != 0;

    public bool IsAllCapitals(int token) => (Text.TokenShapes[token] & TokenShape.AllCapitals) != 0;

    public char CharOf(int token) => Text.Text[Text.TokenStart[token]];

    /// <summary>Whether a token is the one-character mark <paramref name="mark"/>.</summary>
    public bool IsMark(int token, char mark) => WidthOf(token) == 1 && CharOf(token) == mark;

    public bool IsPossessive(int token)
        => token < Text.TokenCount && !HasSpaceBefore(token) && Text.TokenForm[token] is var form
            && (form == Words.Possessive || (form == Words.BarePossessive && token > 0 && Text.TokenEnd[token - 1] > 0
                && Text.Text[Text.TokenEnd[token - 1] - 1] is 's' or 'z' or 'x'));

    /// <summary>Whether an attribution is made by a speaker's label in capitals, or by one that a rule read.</summary>
    public bool IsLabel(int attribution, out TokenRange label)
    {
        label = default;
        if (attributions.SourceOf(attribution) is not [var source] || attributions.CueOf(attribution) is not [{ Length: 1 } colon]
            || !IsMark(colon.First, ':'))
        {
            return false;
        }

        label = source;
        return attributions.Items[attribution].Rule == Rule.SpeakerLabel
            || (IsAllCapitals(source.First) && IsAllCapitals(source.End - 1) && source.End == colon.First
                && text.ParagraphToken(text.ParagraphOf(source.First)) == source.First);
    }

    public bool IsWord(int token) => Text.TokenKinds[token] == TokenKind.Word;

    /// <summary>The entity of the mention that covers a token, or -1.</summary>
    public int EntityAt(int token) => Mentions.TokenMention[token] is >= 0 and var mention ? Mentions.Items[mention].Entity : -1;

    /// <summary>Whether an entity is a named or described person; false for -1.</summary>
    public bool IsPerson(int entity) => entity >= 0 && Entities.Items[entity].Kind == ActorKind.Person;

    /// <summary>The gender of those whom a noun can mean (<c>actress</c>), or null.</summary>
    public Gender? GenderOf(int noun)
        => Is(noun, ActorClasses.FemaleNoun) ? Gender.Female : Is(noun, ActorClasses.MaleNoun) ? Gender.Male : null;

    /// <summary>The key of a name in <see cref="Names"/>.</summary>
    public ulong KeyOf(TokenRange name) => NameIndex.KeyOf(Text.TokenForm.AsSpan(name.First, name.Length));

    /// <summary>The longest gazetteer name that begins a range.</summary>
    public KnownName Listed(TokenRange tokens, out int length)
        => Knowledge.Names.Longest(Text.TokenForm.AsSpan(tokens.First, tokens.Length), out length);

    /// <summary>How many UTF-16 units a token has.</summary>
    public int WidthOf(int token) => Text.TokenEnd[token] - Text.TokenStart[token];

    /// <summary>The tokens of a source or addressee, no more than <see cref="MaximumSourceTokens"/>.</summary>
    public static TokenRange Bounded(TokenRange phrase)
        => phrase.Length > MaximumSourceTokens ? new TokenRange(phrase.First, phrase.First + MaximumSourceTokens) : phrase;

    /// <summary>Token after the last one of a token's sentence.</summary>
    public int SentenceEnd(int token) => Text.SentenceEnd(Text.TokenSentence[token]);

    public int SentenceStart(int token) => Text.SentenceToken[Text.TokenSentence[token]];

    /// <summary>The last token of a name without suffixes: <c>King</c> of <c>Martin Luther King Jr.</c></summary>
    public int LastNameToken(TokenRange name)
    {
        int last = name.End - 1;
        // "King Jr." and "Sammy Davis, Jr.": a suffix is no family name.
        while (last > name.First && (Is(last, ActorClasses.NameSuffix) || Text.TokenKinds[last] != TokenKind.Word))
        {
            last--;
        }

        return last;
    }

    /// <summary>
    /// From here on <c>the bank</c> may mean the organisation of that name: its head noun, and what such things are called.
    /// </summary>
    /// <param name="name">Its tokens.</param>
    /// <param name="entity">The organisation.</param>
    /// <param name="isFirst">Whether it goes before the others with that noun, as the one met last; else after them.</param>
    public void NoteNouns(TokenRange name, int entity, bool isFirst)
    {
        for (int i = name.First; i < name.End; i++)
        {
            // "Bank of Harlow": its nouns stand at the end or before "of" and "for"; "Harlow Bank Street" is no bank.
            bool isHead = i == name.End - 1 || Text.TokenForm[i + 1] == Words.Of || Text.TokenForm[i + 1] == Words.For;
            if (!IsCapitalized(i) || !IsWord(i) || !isHead)
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
}
