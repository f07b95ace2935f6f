using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Reads the mentions inside a source or addressee phrase; determines the entities at its head.</summary>
internal sealed class SourceReader(Discourse discourse)
{
    /// <summary>Nobody speaks in a larger chorus of names: bounds the output of one source.</summary>
    // A statement signed by twelve ministers is read whole; a list of hundreds must not make hundreds of speakers.
    private const int MaximumSpeakers = 12;

    /// <summary>Adds the entities that a phrase names at its head; none when it names nobody the text knows.</summary>
    public void Read(TokenRange phrase, List<SpeakerChoice> entities)
    {
        (int first, int end) = phrase;
        int before = entities.Count;
        bool blocked = false;
        bool joined = true;
        int i = first;
        while (i < end)
        {
            i = joined && !blocked ? AfterTitle(i, end) : i;
            int mention = discourse.Mentions.TokenMention[i];
            if (mention >= 0)
            {
                ref MentionRecord record = ref discourse.Mentions.Items[mention];
                i = Math.Max(i + 1, record.End);
                if (IsHead(record, end) && !blocked && joined)
                {
                    Add(entities, before, new SpeakerChoice(record.Entity, RuleOf(record), record.Rule, record.Margin));
                    joined = false;
                }

                continue;
            }

            if (!Step(first, end, ref i, entities.Count > before, ref blocked, ref joined))
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
        int owned = AfterTitle(phrase.First, discourse.SentenceEnd(phrase.First));
        int entity = owned > phrase.First && discourse.Rules.Follows(Rule.NameAfterTitleOfSource) ? discourse.EntityAt(owned) : -1;
        if (discourse.IsPerson(entity))
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
        int mention = discourse.Mentions.TokenMention[phrase.End - 1];
        if (mention < 0 || discourse.Mentions.Items[mention] is not { Kind: MentionKind.Name } name || !discourse.IsPerson(name.Entity))
        {
            return new SpeakerChoice(-1, Rule.None);
        }

        int before = Math.Min(name.First, name.PhraseFirst) - 1;
        // "the head of Roe" does not end in who speaks.
        bool isNoun = before >= phrase.First && discourse.Syntax.Upos[before] is UniversalTag.Noun or UniversalTag.Propn;
        return isNoun ? new SpeakerChoice(name.Entity, Rule.NameInSource, name.Rule) : new SpeakerChoice(-1, Rule.None);
    }

    /// <summary>
    /// The person whom a role beside the cue belongs to, over a comma: <c>Jane Roe, [a nurse,] said</c>; entity -1 for none.
    /// </summary>
    private SpeakerChoice OwnerOf(TokenRange phrase)
    {
        // 14 speakers of PolNeAR train and worldwide speakers-train; the source is then the apposition alone.
        int before = phrase.First >= 2 && discourse.IsMark(phrase.First - 1, ',') ? discourse.Mentions.TokenMention[phrase.First - 2] : -1;
        bool isOwned = before >= 0 && discourse.Rules.Follows(Rule.NameBeforeAppositive)
            && discourse.Mentions.Items[before] is { Kind: MentionKind.Name } owner && discourse.IsPerson(owner.Entity)
            && discourse.Text.TokenSentence[owner.First] == discourse.Text.TokenSentence[phrase.First] && HasRole(phrase);
        return isOwned
            ? new SpeakerChoice(discourse.Mentions.Items[before].Entity, Rule.NameBeforeAppositive)
            : new SpeakerChoice(-1, Rule.None);
    }

    private bool HasRole(TokenRange phrase)
    {
        // "a nurse at the clinic": what stands after the preposition is no role of hers.
        for (int i = phrase.First; i < phrase.End && !discourse.Is(i, ActorClasses.Preposition); i++)
        {
            if (discourse.Is(i, ActorClasses.Role))
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
        int phrase = discourse.Is(token, ActorClasses.FunctionWord) && !discourse.Is(token, ActorClasses.Preposition) ? token + 1 : token;
        int limit = Math.Min(end, token + longestTitle);
        for (int i = token; i < limit; i++)
        {
            int mention = discourse.Mentions.TokenMention[i];
            if (mention >= 0 && discourse.Mentions.Items[mention] is { Kind: MentionKind.Name, IsInTitle: false } record
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
        TextBuffer text = discourse.Text;
        ulong form = text.TokenForm[i];
        if (discourse.IsMark(i, ','))
        {
            bool list = hasHead && IsListComma(i, end);
            if (hasHead && !list)
            {
                return EndsBeforeConjunction(ref i, end, ref joined);
            }

            joined = true;
            blocked = false;
        }
        else if (form == Words.And || form == Words.Or || discourse.IsMark(i, '&') || discourse.IsMark(i, '/'))
        {
            joined = true;
            blocked = blocked && IsInPhrase(first, i, end);
        }
        // "Roe, who met Smith, said": what a relative clause names does not speak.
        else if (discourse.Is(i, ActorClasses.RelativePronoun))
        {
            return false;
        }
        // "the head of Acme": the name after the preposition is not who speaks.
        else if (discourse.Is(i, ActorClasses.Preposition) && i > first)
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
            if (discourse.Syntax.Relation[i] != Relation.Conj || discourse.Syntax.Head[i] is var head && (head >= conjunction || head < first))
            {
                continue;
            }

            for (int k = head - 1; k >= first; k--)
            {
                if (discourse.Syntax.Tree.Hangs(k, head, Relation.Case))
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

        int mention = discourse.Mentions.TokenMention[next];
        int after = mention >= 0 ? discourse.Mentions.Items[mention].End : end;
        return after < end && !discourse.IsPossessive(after)
            && (discourse.Text.TokenForm[after] == Words.And || discourse.IsMark(after, ','));
    }

    /// <summary>After an apposition only <c>, and NAME</c> goes on.</summary>
    private bool EndsBeforeConjunction(ref int i, int end, ref bool joined)
    {
        for (int k = i + 1; k + 1 < end; k++)
        {
            if (discourse.Text.TokenForm[k + 1] != Words.And || k + 2 >= end)
            {
                continue;
            }

            // "Roe, 61, of Acme and Lee, 50": a name that has an apposition of its own, or a comma before the conjunction.
            int next = AfterTitle(k + 2, end);
            bool closes = discourse.IsMark(k, ',') || discourse.Text.TokenKinds[k] == TokenKind.Number;
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
        => discourse.IsMark(Math.Min(discourse.Mentions.Items[discourse.Mentions.TokenMention[name]].End, end - 1), ',');

    private bool PersonAt(int token)
    {
        int mention = discourse.Mentions.TokenMention[token];
        return mention >= 0 && discourse.Mentions.Items[mention].Kind == MentionKind.Name;
    }

    /// <summary>A possessor, a word in a title or a modifier of a common noun is not the head.</summary>
    private bool IsHead(in MentionRecord mention, int end)
    {
        if (mention.IsInTitle || mention.Entity < 0 || (mention.End + 1 < end && discourse.IsPossessive(mention.End)))
        {
            return false;
        }

        int next = mention.End;
        if (next < end && discourse.Is(mention.First, ActorClasses.PossessivePronoun))
        {
            return false;
        }

        if (next >= end || mention.Kind == MentionKind.Pronoun)
        {
            return true;
        }

        // "the U.S. Department of Energy", "the lawyer Jane Roe": the name right after is the head.
        if (discourse.Mentions.TokenMention[next] is >= 0 and var after
            && discourse.Mentions.Items[after] is { Kind: MentionKind.Name } name && name.First == next
            && !(mention.Kind == MentionKind.Name && discourse.IsPerson(mention.Entity)))
        {
            return false;
        }

        bool isQuoted = discourse.Text.TokenKinds[next] == TokenKind.QuotationMark && next + 1 < end;
        if (isQuoted && discourse.IsWord(next + 1) && !discourse.Is(next + 1, ActorClasses.FunctionWord))
        {
            // The "History" section.
            return false;
        }

        return discourse.Text.TokenKinds[next] != TokenKind.Word || discourse.Is(next, ActorClasses.FunctionWord)
            // "Roe angrily", "Roe on Monday": the head has ended. "Acme shares" are not Acme.
            // "the Harlow family vicar" is not Harlow, though its next word ends as adverbs do.
            || discourse.Syntax.Upos[next] == UniversalTag.Adv || discourse.Mentions.TokenMention[next] >= 0;
    }

    private Rule RuleOf(in MentionRecord mention) => mention.Kind switch
    {
        MentionKind.Pronoun => discourse.Entities.Items[mention.Entity].Kind is ActorKind.Person or ActorKind.Unnamed
            ? Rule.PronounInSource : Rule.ThingPronounInSource,
        MentionKind.Nominal => discourse.Entities.Items[mention.Entity].IsNamed ? Rule.DescriptionInSource : Rule.Description,
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
