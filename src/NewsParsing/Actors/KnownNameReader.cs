using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Adds mentions of gazetteer names: countries, capitals as places or for their government, organisations, places.</summary>
internal sealed class KnownNameReader(Discourse discourse, NameResolver resolver)
{
    /// <summary>Nouns that a capital city only modifies: <c>Paris officials</c>, <c>Moscow region</c>.</summary>
    private const ActorClasses HeadNoun
        = ActorClasses.Role | ActorClasses.GroupNoun | ActorClasses.OrganizationWord | ActorClasses.PlaceWord;

    /// <summary>The longest gazetteer name at a token, inside a range.</summary>
    public KnownName Longest(TokenRange tokens, out int length)
    {
        TextBuffer text = discourse.Text;
        KnownName known = discourse.Listed(tokens, out length);
        // "Us" at a sentence start is the pronoun, "It" and "Who" are no acronyms.
        if (length == 1 && discourse.WidthOf(tokens.First) <= 3 && !discourse.IsAllCapitals(tokens.First)
            && discourse.Is(tokens.First, ActorClasses.FunctionWord))
        {
            length = 0;
            return default;
        }

        return known;
    }

    public void Add(TokenRange name, KnownName known)
    {
        // "Germans" names no actor. Listed names are 66 speakers of PolNeAR train and 15 of worldwide speakers-train.
        if (known.Kind == KnownNameKind.Demonym || !discourse.Rules.Follows(Rule.ListedName))
        {
            return;
        }

        int person = IsPartner(name) ? resolver.Resolve(name, ActorKind.Person, 2, null)
            : known.Kind is KnownNameKind.Place or KnownNameKind.Capital && name.Length == 1 ? Person(name.First) : -1;
        int entity = person >= 0 ? person : known.Kind switch
        {
            KnownNameKind.Country => resolver.Country(known.Country, name),
            KnownNameKind.Capital when IsGovernment(name) => resolver.Country(known.Country, name),
            KnownNameKind.Organization => resolver.Resolve(name, ActorKind.Organization, 2, null),
            _ => PlaceEntity(name),
        };
        discourse.Mentions.Add(
            new MentionRecord
            {
                Tokens = name,
                PhraseFirst = name.First > 0 && discourse.Text.TokenForm[name.First - 1] == Words.The ? name.First - 1 : name.First,
                Kind = MentionKind.Name,
                Rule = Rule.ListedName,
                Entity = entity,
                IsSubject = discourse.IsSubject(name),
            },
            discourse.Entities);
    }

    /// <summary>
    /// Somebody whose name is a place's too: a person of that family or given name known by now (<c>Victoria</c> after
    /// <c>Victoria Smith</c>), or one with a given name alone who speaks; -1 for none.
    /// </summary>
    private int Person(int token)
    {
        TextBuffer text = discourse.Text;
        // "in Victoria" is the place, though a Victoria Smith was named.
        if (token > 0 && discourse.Is(token - 1, ActorClasses.Preposition))
        {
            return -1;
        }

        int known = resolver.Find(new TokenRange(token, token + 1), null);
        if (known >= 0)
        {
            return discourse.Entities.Items[known].Kind == ActorKind.Person ? known : -1;
        }

        // "Victoria said": places do not speak, given names do.
        bool canSpeak = discourse.Is(token, ActorClasses.FirstName) && discourse.Labels[token] != NameLabel.BeginPlace;
        return canSpeak && IsAloneInSource(token) ? resolver.Resolve(new TokenRange(token, token + 1), ActorKind.Person, 1, null) : -1;
    }

    /// <summary><c>her husband, Jordan,</c>: a given name that is a country's, beside the noun of a relation.</summary>
    private bool IsPartner(TokenRange name)
    {
        int noun = name.First - (name.First > 0 && discourse.IsMark(name.First - 1, ',') ? 2 : 1);
        return name.Length == 1 && noun >= 1 && discourse.Is(name.First, ActorClasses.FirstName)
            && discourse.Is(noun, ActorClasses.FemaleNoun | ActorClasses.MaleNoun) && !discourse.Is(noun, ActorClasses.Honorific)
            && discourse.Is(noun - 1, ActorClasses.PossessivePronoun);
    }

    /// <summary>Whether a token is a source, with no more than a role before it.</summary>
    private bool IsAloneInSource(int token)
    {
        int[] sources = discourse.TokenSource;
        int next = token + 1;
        bool begins = token == 0 || sources[token - 1] != sources[token] || discourse.Is(token - 1, ActorClasses.Role);
        bool ends = next == discourse.Text.TokenCount || !discourse.IsWord(next) || sources[next] < 0;
        return sources[token] >= 0 && begins && ends && !discourse.IsPossessive(next);
    }

    private int PlaceEntity(TokenRange name)
    {
        ulong key = ~discourse.KeyOf(name);
        int entity = discourse.Names.Full(key);
        if (entity < 0)
        {
            entity = discourse.Entities.Add(ActorKind.Place, 2, true, name);
            discourse.Names.SetFull(key, entity);
        }

        return entity;
    }

    /// <summary>
    /// Whether a capital stands for its government: it is the source of an attribution, owns what governments have, or acts.
    /// </summary>
    private bool IsGovernment(TokenRange capital)
    {
        TextBuffer text = discourse.Text;
        if (capital.End >= text.TokenCount)
        {
            return false;
        }

        if (discourse.IsPossessive(capital.End))
        {
            // "Moscow's new foreign policy": the noun is looked for in the four words after the possessor.
            const int reach = 4;
            int limit = Math.Min(text.TokenCount, capital.End + 1 + reach);
            for (int i = capital.End + 1; i < limit && text.TokenKinds[i] == TokenKind.Word; i++)
            {
                if (discourse.Is(i, ActorClasses.GovernmentNoun) && !discourse.IsCapitalized(i))
                {
                    return true;
                }

                if (discourse.Is(i, ActorClasses.FunctionWord))
                {
                    return false;
                }
            }

            return false;
        }

        bool afterPreposition = capital.First > 0 && discourse.Is(capital.First - 1, ActorClasses.Preposition);
        // "Kyiv, which says": also after a preposition, for what speaks is a government.
        if (IsFollowedBySourcePronoun(capital.End))
        {
            return true;
        }

        if (afterPreposition || (capital.First > 0 && text.TokenForm[capital.First - 1] == Words.The))
        {
            return false;
        }

        // "Beijing said", "Tokyo and Seoul said": a capital that is the source speaks as its government; "Beijing residents said" does
        // not.
        bool endsSource = capital.End >= text.TokenCount
            || discourse.TokenSource[capital.End] < 0 || text.TokenForm[capital.End] == Words.And;
        if (discourse.TokenSource[capital.First] >= 0 && endsSource)
        {
            return true;
        }

        return discourse.IsSubject(capital) && discourse.IsWord(capital.End) && !discourse.IsCapitalized(capital.End)
            && !discourse.Is(capital.End, HeadNoun | ActorClasses.FunctionWord);
    }

    /// <summary><c>Kyiv, which says</c>: the relative pronoun is the source of an attribution.</summary>
    private bool IsFollowedBySourcePronoun(int end)
        => end + 1 < discourse.Text.TokenCount && discourse.IsMark(end, ',') && discourse.Text.TokenForm[end + 1] == Words.Which
            && discourse.TokenSource[end + 1] >= 0;
}
