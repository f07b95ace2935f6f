using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Reads whose story goes before quoted sentences without a cue: <c>[The keeper] shook her head. “Not again.”</c>
/// </summary>
internal sealed class NarrativeSubjectReader(TokenColumns columns, DraftCover cover)
{
    // Set by hand.
    private const float Narrated = 0.5f;

    /// <summary>Tokens of the longest sentence that is read: bounds the work.</summary>
    // 99 % of the sentences of PolNeAR train have at most 62.
    private const int LongestSentence = 80;

    /// <summary>Finds the person whom the sentence before a quotation is about.</summary>
    /// <param name="quotation">The quotation's first token, the first of a sentence.</param>
    /// <param name="draft">The report, without cue and content.</param>
    /// <returns>Whether there is one in the paragraph.</returns>
    public bool TryRead(int quotation, out AttributionDraft draft)
    {
        draft = default;
        int sentence = columns.Text.TokenSentence[quotation] - 1;
        if (sentence < 0 || columns.Text.SentenceParagraph[sentence] != columns.Text.ParagraphOf(quotation)
            || !columns.Rules.Follows(Rule.NarrativeSubject))
        {
            return false;
        }

        var range = new TokenRange(columns.Text.SentenceToken[sentence], columns.Text.SentenceEnd(sentence));
        if (range.Length > LongestSentence || !cover.IsFree(range)
            || columns.Quote.AsSpan(range.First, range.Length).ContainsAnyExcept((byte)0))
        {
            return false;
        }

        TokenRange source = SubjectOf(range);
        source = source.IsEmpty ? OnlyPerson(range) : source;
        draft = AttributionDraft.By(Rule.NarrativeSubject, source, default, Narrated);
        return !source.IsEmpty;
    }

    /// <summary>The subject of the sentence's main verb, if it is a person.</summary>
    private TokenRange SubjectOf(TokenRange sentence)
    {
        int root = columns.Tree.HeadOf(sentence);
        int subject = columns.Tree.DependentBefore(root, Relation.Nsubj);
        subject = subject < 0 ? columns.Tree.DependentBefore(root, Relation.NsubjPass) : subject;
        return subject >= 0 && IsPerson(subject)
            ? SubjectFinder.PhraseOf(subject, new TokenRange(root, root + 1), columns.Tree)
            : default;
    }

    // By tree and label, and by the noun where there is no name: "the keeper", "a neighbour".
    private bool IsPerson(int token)
        => columns.Syntax.Names[token] is NameLabel.BeginPerson or NameLabel.InsidePerson
            || columns.Text.TokenText(token) is "he" or "He" or "she" or "She"
            || (columns.Syntax.Upos[token] == UniversalTag.Noun && columns.Syntax.Xpos[token] == PennTag.NN
                && (columns.Knowledge.Actors.Of(columns.Syntax.Lemma[token]) & ActorClasses.Role) != 0);

    /// <summary>The one person whom a sentence names: <c>For [Paul Dunn], the choice was simple.</c></summary>
    private TokenRange OnlyPerson(TokenRange sentence)
    {
        TokenRange only = default;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (columns.Syntax.Names[i] != NameLabel.BeginPerson)
            {
                continue;
            }

            if (!only.IsEmpty)
            {
                return default;
            }

            int end = i + 1;
            while (end < sentence.End && columns.Syntax.Names[end] == NameLabel.InsidePerson)
            {
                end++;
            }

            only = new TokenRange(i, end);
        }

        return only;
    }
}
