using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Reads the mentions inside a source or addressee phrase; determines the entities at its head.</summary>
internal sealed class SourceReader(RuleSet rules, TextBuffer text, SyntaxBuffer syntax, MentionBuffer mentions, EntityBuffer entities)
{
    /// <summary>Nobody speaks in a larger chorus of names: bounds the output of one source.</summary>
    // A statement signed by twelve ministers is read whole; a list of hundreds must not make hundreds of speakers.
    private const int MaximumSpeakers = 12;

    /// <summary>Adds the entities that a phrase names at its head; none when it names nobody the text knows.</summary>
    public void Read(TokenRange phrase, List<SpeakerChoice> output)
    {
        (int first, int end) = phrase;
        int before = output.Count;
        bool blocked = false;
        bool joined = true;
        int i = first;
        while (i < end)
        {
            i = joined && !blocked ? AfterTitle(i, end) : i;
            int mention = entities.References.TokenMention[i];
            if (mention >= 0)
            {
                ref ReferenceRecord record = ref entities.References.Items[mention];
                i = Math.Max(i + 1, record.End);
                if (IsHead(record, end) && !blocked && joined)
                {
                    Add(output, before, new SpeakerChoice(record.Entity, RuleOf(record), record.Rule, record.Margin));
                    joined = false;
                }

                continue;
            }

            if (!Step(first, end, ref i, output.Count > before, ref blocked, ref joined))
            {
                break;
            }
        }
    }

    /// <summary>
    /// The person whose title a phrase without a name at its head is: <c>[union leader] Jane Roe said</c>; entity -1 for none.
    /// </summary>
    public SpeakerChoice Apposed(TokenRange phrase)
    {
        // "union leader" labelled, "Jane Roe" left out: 46 speakers of PolNeAR train, 3 of dev.
        int owned = AfterTitle(phrase.First, text.SentenceEndOf(phrase.First));
        int entity = owned > phrase.First && rules.Follows(Rule.NameAfterTitleOfSource) ? entities.EntityAt(owned) : -1;
        if (entities.IsPerson(entity))
        {
            return new SpeakerChoice(entity, Rule.NameAfterTitleOfSource);
        }

        SpeakerChoice owner = OwnerOf(phrase);
        return owner.Entity >= 0 ? owner : LastOf(phrase);
    }

    /// <summary>
    /// The person whose name ends a phrase after a noun that says who it is: <c>barrister Jane Roe</c>; entity -1 for none.
    /// </summary>
    private SpeakerChoice LastOf(TokenRange phrase)
    {
        int mention = entities.References.TokenMention[phrase.End - 1];
        if (mention < 0 || entities.References.Items[mention] is not { Kind: MentionKind.Name } name || !entities.IsPerson(name.Entity))
        {
            return SpeakerChoice.Nobody;
        }

        int before = Math.Min(name.First, name.PhraseFirst) - 1;
        // "the head of Roe" does not end in who speaks.
        bool isNoun = before >= phrase.First && syntax.Upos[before] is UniversalTag.Noun or UniversalTag.Propn;
        return isNoun ? new SpeakerChoice(name.Entity, Rule.NameInSource, name.Rule) : SpeakerChoice.Nobody;
    }

    /// <summary>
    /// The person whom a role beside the cue belongs to, over a comma: <c>Jane Roe, [a nurse,] said</c>; entity -1 for none.
    /// </summary>
    private SpeakerChoice OwnerOf(TokenRange phrase)
    {
        // 14 speakers of PolNeAR train and worldwide speakers-train; the source is then the apposition alone.
        int before = phrase.First >= 2 && text.IsMark(phrase.First - 1, ',') ? entities.References.TokenMention[phrase.First - 2] : -1;
        bool isOwned = before >= 0 && rules.Follows(Rule.NameBeforeAppositive)
            && entities.References.Items[before] is { Kind: MentionKind.Name } owner && entities.IsPerson(owner.Entity)
            && text.TokenSentence[owner.First] == text.TokenSentence[phrase.First] && HasRole(phrase);
        return isOwned
            ? new SpeakerChoice(entities.References.Items[before].Entity, Rule.NameBeforeAppositive)
            : SpeakerChoice.Nobody;
    }

    private bool HasRole(TokenRange phrase)
    {
        // "a nurse at the clinic": what stands after the preposition is no role of hers.
        for (int i = phrase.First; i < phrase.End && !mentions.Is(i, ActorClasses.Preposition); i++)
        {
            if (mentions.Is(i, ActorClasses.Role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name that a title at a token belongs to, or the token itself.</summary>
    private int AfterTitle(int token, int end)
    {
        // No title is longer for TitleReader, which set where the phrase begins.
        const int longestTitle = 12;
        int phrase = mentions.Is(token, ActorClasses.FunctionWord) && !mentions.Is(token, ActorClasses.Preposition) ? token + 1 : token;
        int limit = Math.Min(end, token + longestTitle);
        for (int i = token; i < limit; i++)
        {
            int mention = entities.References.TokenMention[i];
            if (mention >= 0 && entities.References.Items[mention] is { Kind: MentionKind.Name, IsInTitle: false } record
                && record.First == i && record.PhraseFirst == phrase && phrase < i)
            {
                return i;
            }
        }

        return token;
    }

    /// <summary>Goes over one token that is no mention; false where the head has ended.</summary>
    private bool Step(int first, int end, ref int i, bool hasHead, ref bool blocked, ref bool joined)
    {
        ulong form = text.TokenForm[i];
        if (text.IsMark(i, ','))
        {
            bool list = hasHead && IsListComma(i, end);
            if (hasHead && !list)
            {
                return EndsBeforeConjunction(ref i, end, ref joined);
            }

            joined = true;
            blocked = false;
        }
        else if (form == Words.And || form == Words.Or || text.IsMark(i, '&') || text.IsMark(i, '/'))
        {
            joined = true;
            blocked = blocked && IsInPhrase(first, i, end);
        }
        // "Roe, who met Smith, said": what a relative clause names does not speak.
        else if (mentions.Is(i, ActorClasses.RelativePronoun))
        {
            return false;
        }
        // "the head of Acme": the name after the preposition is not who speaks.
        else if (mentions.Is(i, ActorClasses.Preposition) && i > first)
        {
            blocked = true;
        }

        i++;
        return true;
    }

    /// <summary>
    /// Whether what a conjunction adds belongs to a preposition before it: <c>bodies such as Acme and [Harlow]</c>.
    /// </summary>
    private bool IsInPhrase(int first, int conjunction, int end)
    {
        for (int i = conjunction + 1; i < end; i++)
        {
            if (syntax.Relation[i] != Relation.Conj || syntax.Head[i] is var head && (head >= conjunction || head < first))
            {
                continue;
            }

            for (int k = head - 1; k >= first; k--)
            {
                if (syntax.Tree.Hangs(k, head, Relation.Case))
                {
                    return true;
                }
            }

            return false;
        }

        return false;
    }

    /// <summary>Whether a comma goes on with another name of a list: <c>Roe, Smith and Lee</c>.</summary>
    private bool IsListComma(int comma, int end)
    {
        int next = comma + 1;
        if (next >= end)
        {
            return false;
        }

        int mention = entities.References.TokenMention[next];
        int after = mention >= 0 ? entities.References.Items[mention].End : end;
        return after < end && !text.IsPossessive(after)
            && (text.TokenForm[after] == Words.And || text.IsMark(after, ','));
    }

    /// <summary>After an apposition only <c>, and NAME</c> goes on.</summary>
    private bool EndsBeforeConjunction(ref int i, int end, ref bool joined)
    {
        for (int k = i + 1; k + 1 < end; k++)
        {
            if (text.TokenForm[k + 1] != Words.And || k + 2 >= end)
            {
                continue;
            }

            // "Roe, 61, of Acme and Lee, 50": a name that has an apposition of its own, or a comma before the conjunction.
            int next = AfterTitle(k + 2, end);
            bool closes = text.IsMark(k, ',') || text.TokenKinds[k] == TokenKind.Number;
            if (PersonAt(next) && (closes || HasCommaAfter(next, end)))
            {
                i = next;
                joined = true;
                return true;
            }
        }

        return false;
    }

    private bool HasCommaAfter(int name, int end)
        => text.IsMark(Math.Min(entities.References.Items[entities.References.TokenMention[name]].End, end - 1), ',');

    private bool PersonAt(int token)
    {
        int mention = entities.References.TokenMention[token];
        return mention >= 0 && entities.References.Items[mention].Kind == MentionKind.Name;
    }

    /// <summary>A possessor, a word in a title or a modifier of a common noun is not the head.</summary>
    private bool IsHead(in ReferenceRecord mention, int end)
    {
        if (mention.IsInTitle || mention.Entity < 0 || (mention.End + 1 < end && text.IsPossessive(mention.End)))
        {
            return false;
        }

        int next = mention.End;
        if (next < end && mentions.Is(mention.First, ActorClasses.PossessivePronoun))
        {
            return false;
        }

        if (next >= end || mention.Kind == MentionKind.Pronoun)
        {
            return true;
        }

        // "the U.S. Department of Energy", "the lawyer Jane Roe": the name right after is the head.
        if (entities.References.TokenMention[next] is >= 0 and var after
            && entities.References.Items[after] is { Kind: MentionKind.Name } name && name.First == next
            && !(mention.Kind == MentionKind.Name && entities.IsPerson(mention.Entity)))
        {
            return false;
        }

        bool isQuoted = text.TokenKinds[next] == TokenKind.QuotationMark && next + 1 < end;
        if (isQuoted && text.IsWord(next + 1) && !mentions.Is(next + 1, ActorClasses.FunctionWord))
        {
            // The "History" section.
            return false;
        }

        return text.TokenKinds[next] != TokenKind.Word || mentions.Is(next, ActorClasses.FunctionWord)
            // "Roe angrily", "Roe on Monday": the head has ended. "Acme shares" are not Acme.
            // "the Harlow family vicar" is not Harlow, though its next word ends as adverbs do.
            || syntax.Upos[next] == UniversalTag.Adv || entities.References.TokenMention[next] >= 0;
    }

    private Rule RuleOf(in ReferenceRecord mention) => mention.Kind switch
    {
        MentionKind.Pronoun => entities.Items[mention.Entity].Kind is ActorKind.Person or ActorKind.Unnamed
            ? Rule.PronounInSource : Rule.ThingPronounInSource,
        MentionKind.Nominal => entities.Items[mention.Entity].IsNamed ? Rule.DescriptionInSource : Rule.Description,
        _ => Rule.NameInSource,
    };

    private static void Add(List<SpeakerChoice> entities, int from, SpeakerChoice entity)
    {
        if (entities.Count - from >= MaximumSpeakers)
        {
            return;
        }

        for (int i = from; i < entities.Count; i++)
        {
            if (entities[i].Entity == entity.Entity)
            {
                return;
            }
        }

        entities.Add(entity);
    }
}
