using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Makes the actor of a source that names nobody: unnamed people, groups, documents.</summary>
internal sealed class DescriptionReader(
    Knowledge knowledge, TextBuffer text, MentionBuffer mentions, EntityBuffer entities, NameResolver names, DescriptionLinker linker)
{
    // "a woman who asked not to be named because …": an unnamed actor's name stays readable.
    private const int MaximumNameTokens = 16;

    /// <summary>Nouns of those who speak; another noun after one of them is no head.</summary>
    private const ActorClasses SpeakingNoun = ActorClasses.Role | ActorClasses.GroupNoun | ActorClasses.DocumentNoun;

    /// <summary>
    /// The entity of a descriptive phrase: the one introduced by the same words, or a new one; -1 for a phrase without a noun.
    /// </summary>
    public int Read(TokenRange source)
    {
        TokenRange phrase = Trim(source);
        (int first, int end) = phrase;
        int head = HeadOf(phrase);
        if (head < 0)
        {
            return -1;
        }

        // "the French government" and "the government of France" are the country, as "Paris" is where it speaks.
        if (text.TokenForm[head] == Words.Government && !text.IsCapitalized(head)
            && CountryIn(new TokenRange(first, head)) is var country and >= 0)
        {
            return names.Country(country, phrase);
        }

        if (head > first && mentions.Is(head, ActorClasses.OrganizationWord) && OrganizationAt(head - 1) is >= 0 and var owner)
        {
            // "the Harlow company": the organisation that the name before the noun names.
            return owner;
        }

        ActorKind kind = KindOf(phrase, head);
        // "a resident … a resident": two people, unless it is a document, which is somebody's.
        int entity = IsNew(first) && kind != ActorKind.Document ? -1 : linker.Link(phrase, head).Entity;
        if (entity < 0)
        {
            entity = entities.Add(kind, 2, false, phrase);
            entities.Names.AddHolder(text.TokenForm[head], entity, isFirst: true);
            ref EntityRecord record = ref entities.Items[entity];
            record.Gender = kind == ActorKind.Unnamed ? mentions.GenderOf(head) : null;
            record.Affiliation = AffiliationIn(phrase);
        }

        return entity;
    }

    /// <summary>Cuts quotation marks, commas and what follows a comma.</summary>
    private TokenRange Trim(TokenRange source)
    {
        (int first, int end) = source;
        while (first < end && text.TokenKinds[first] != TokenKind.Word && text.TokenKinds[first] != TokenKind.Number
            && text.TokenKinds[first] != TokenKind.Link)
        {
            first++;
        }

        int limit = Math.Min(end, first + MaximumNameTokens);
        for (int i = first + 1; i < limit; i++)
        {
            // "a local farmer, whose fields were flooded": what follows the comma is not what the actor is called.
            if (text.IsMark(i, ',') || text.IsMark(i, ';') || text.IsMark(i, '('))
            {
                return new TokenRange(first, i);
            }
        }

        return new TokenRange(first, limit);
    }

    /// <summary>The last noun before a preposition, relative pronoun or participle: the head of the phrase.</summary>
    private int HeadOf(TokenRange phrase)
    {
        int head = -1;
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (text.IsPossessive(i))
            {
                continue;
            }

            bool role = mentions.Is(i, SpeakingNoun | ActorClasses.OrganizationWord);
            if (mentions.Is(i, ActorClasses.FunctionWord) && !role)
            {
                // "officials in the region": the head stands before the preposition. "some of the", "all three" go on.
                if (head >= 0 && i > phrase.First && !IsQuantifier(i))
                {
                    break;
                }

                continue;
            }

            if (text.TokenKinds[i] is TokenKind.Word or TokenKind.Link)
            {
                // "an official familiar with …", "police Monday": a word after the speaking noun is not the head.
                if (head >= 0 && mentions.Is(head, SpeakingNoun) && !role)
                {
                    break;
                }

                head = i;
            }
        }

        return head >= 0 ? head : phrase.First < phrase.End && IsQuantifier(phrase.First) ? phrase.First : -1;
    }

    private ActorKind KindOf(TokenRange phrase, int head)
    {
        ulong start = text.TokenForm[phrase.First];
        ActorClasses classes = mentions.Classes[head];
        // "a family", "one staff member": with an article of the singular a noun of people is one of them.
        bool single = IsNew(phrase.First);
        if ((classes & ActorClasses.DocumentNoun) != 0)
        {
            return ActorKind.Document;
        }

        // "one of the protesters": one person, whatever the noun.
        if (start == Words.One && phrase.First + 1 < phrase.End && text.TokenForm[phrase.First + 1] == Words.Of)
        {
            return ActorKind.Unnamed;
        }

        if ((classes & ActorClasses.Role) != 0 && (single || (classes & ActorClasses.GroupNoun) == 0))
        {
            return ActorKind.Unnamed;
        }

        if ((classes & ActorClasses.GroupNoun) != 0 || mentions.Is(head, ActorClasses.OrganizationWord | ActorClasses.PlaceWord))
        {
            return ActorKind.Group;
        }

        ReadOnlySpan<char> form = text.TokenText(head);
        // "farmers" is a group, "boss" is not: nouns that no list has go by their ending.
        bool plural = !single && form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal);
        return plural || IsQuantifier(head) || (phrase.Length > 1 && IsQuantifier(phrase.First)) ? ActorKind.Group : ActorKind.Unnamed;
    }

    private bool IsQuantifier(int token)
        => mentions.Is(token, ActorClasses.GroupNoun) && mentions.Is(token, ActorClasses.FunctionWord);

    /// <summary><c>another</c>, <c>a</c> and <c>one</c> bring in somebody new.</summary>
    private bool IsNew(int token)
    {
        return text.TokenForm[token] == Words.One || mentions.Is(token, ActorClasses.IndefiniteArticle);
    }

    /// <summary>The country of <c>the French government</c>, <c>the government of France</c>; -1 for none.</summary>
    private int CountryIn(TokenRange phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            KnownName known = text.IsCapitalized(i) ? knowledge.Names.Longest(text.FormsOf(new TokenRange(i, phrase.End)), out _) : default;
            if (known.Kind is KnownNameKind.Country or KnownNameKind.Demonym)
            {
                return known.Country;
            }
        }

        return -1;
    }

    /// <summary>The organisation that a name at a token names, or -1.</summary>
    private int OrganizationAt(int token)
    {
        int mention = entities.References.TokenMention[token];
        return mention >= 0 && entities.References.Items[mention] is { Kind: MentionKind.Name } name
            && entities.Items[name.Entity].Kind == ActorKind.Organization ? name.Entity : -1;
    }

    private TokenRange AffiliationIn(TokenRange phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            int mention = entities.References.TokenMention[i];
            if (mention >= 0 && entities.References.Items[mention] is { Kind: MentionKind.Name } record
                && entities.Items[record.Entity].Kind is ActorKind.Organization or ActorKind.Country)
            {
                return record.Tokens;
            }
        }

        return default;
    }
}
