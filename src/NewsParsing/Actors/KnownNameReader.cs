using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Adds mentions of gazetteer names: countries, capitals as places or for their government, organisations, places.</summary>
internal sealed class KnownNameReader(Discourse discourse, NameResolver resolver)
{
    /// <summary>The longest gazetteer name at a token, inside a range.</summary>
    public KnownName Longest(int first, int end, out int length)
    {
        TextBuffer text = discourse.Text;
        KnownName known = discourse.Knowledge.Names.Longest(text.TokenForm.AsSpan(first, end - first), out length);
        // "Us" at a sentence start is the pronoun, "It" and "Who" are no acronyms.
        if (length == 1 && text.TokenEnd[first] - text.TokenStart[first] <= 3 && !discourse.IsAllCapitals(first)
            && discourse.Is(first, ActorClasses.FunctionWord))
        {
            length = 0;
            return default;
        }

        return known;
    }

    public void Add(int first, int end, KnownName known, bool isInTitle)
    {
        if (known.Kind == KnownNameKind.Demonym || !discourse.Rules.Follows(Rule.ListedName))
        {
            return;
        }

        int person = known.Kind is KnownNameKind.Place or KnownNameKind.Capital && !isInTitle && end - first == 1 ? Person(first) : -1;
        int entity = person >= 0 ? person : known.Kind switch
        {
            KnownNameKind.Country => resolver.Country(known.Country, first, end),
            KnownNameKind.Capital when !isInTitle && IsGovernment(first, end) => resolver.Country(known.Country, first, end),
            KnownNameKind.Organization => resolver.Resolve(first, end, ActorKind.Organization, 2, null),
            _ => PlaceEntity(first, end),
        };
        discourse.Mentions.Add(
            new MentionRecord
            {
                First = first,
                End = end,
                PhraseFirst = first > 0 && discourse.Text.TokenForm[first - 1] == Words.The ? first - 1 : first,
                Kind = MentionKind.Name,
                Rule = isInTitle ? Rule.NameInTitle : Rule.ListedName,
                Entity = entity,
                IsInTitle = isInTitle,
                IsSubject = !isInTitle && Subjects.IsSubject(discourse, first, end),
            },
            discourse.Entities);
    }

    /// <summary>Adds the names inside a title: <c>Senate</c>, <c>UK</c>, <c>Acme</c>.</summary>
    public void AddInside(int first, int end)
    {
        int i = discourse.Rules.Follows(Rule.NameInTitle) ? first : end;
        while (i < end)
        {
            if (!discourse.IsCapitalized(i) || discourse.Text.TokenKinds[i] != TokenKind.Word)
            {
                i++;
                continue;
            }

            KnownName known = Longest(i, end, out int length);
            if (length > 0)
            {
                Add(i, i + length, known, isInTitle: true);
                i += length;
                continue;
            }

            int next = i;
            while (next < end && discourse.IsCapitalized(next) && discourse.Text.TokenKinds[next] == TokenKind.Word
                && !discourse.Is(next, ActorClasses.Role | ActorClasses.TitleModifier | ActorClasses.Honorific | ActorClasses.Demonym | ActorClasses.FunctionWord | ActorClasses.NotName
                    | ActorClasses.FirstName | ActorClasses.GroupNoun | ActorClasses.DocumentNoun))
            {
                next++;
            }

            if (next - i >= 2 && discourse.Is(next - 1, ActorClasses.OrganizationWord))
            {
                int entity = resolver.Resolve(i, next, ActorKind.Organization, 1, null);
                discourse.Mentions.Add(new MentionRecord { First = i, End = next, PhraseFirst = i, Kind = MentionKind.Name, Rule = Rule.NameInTitle, Entity = entity, IsInTitle = true }, discourse.Entities);
            }

            i = Math.Max(next, i + 1);
        }
    }

    /// <summary>
    /// Somebody whose name is a place's too: a person of that family or given name known by now (<c>Victoria</c> after <c>Victoria Smith</c>),
    /// or one with a given name alone who speaks; -1 for none.
    /// </summary>
    private int Person(int token)
    {
        TextBuffer text = discourse.Text;
        if (token > 0 && discourse.Is(token - 1, ActorClasses.Preposition))
        {
            return -1;
        }

        int known = resolver.Find(token, token + 1, null);
        if (known >= 0)
        {
            return discourse.Entities.Items[known].Kind == ActorKind.Person ? known : -1;
        }

        return discourse.Is(token, ActorClasses.FirstName) && discourse.Syntax.Names[token] != NameLabel.BeginPlace && discourse.TokenSource[token] >= 0 && !discourse.IsPossessive(token + 1)
            && (token == 0 || discourse.TokenSource[token - 1] != discourse.TokenSource[token] || discourse.Is(token - 1, ActorClasses.Role))
            && (token + 1 == text.TokenCount || text.TokenKinds[token + 1] != TokenKind.Word || discourse.TokenSource[token + 1] < 0)
            ? resolver.Resolve(token, token + 1, ActorKind.Person, 1, null) : -1;
    }

    private int PlaceEntity(int first, int end)
    {
        ulong key = ~NameIndex.KeyOf(discourse.Text.TokenForm.AsSpan(first, end - first));
        int entity = discourse.Names.Full(key);
        if (entity < 0)
        {
            entity = discourse.Entities.Add(ActorKind.Place, 2, true, first, end);
            discourse.Names.SetFull(key, entity);
        }

        return entity;
    }

    /// <summary>
    /// Whether a capital stands for its government: it is the source of an attribution, owns what governments have, or acts.
    /// </summary>
    private bool IsGovernment(int first, int end)
    {
        TextBuffer text = discourse.Text;
        if (end >= text.TokenCount)
        {
            return false;
        }

        if (discourse.IsPossessive(end))
        {
            const int reach = 4;
            int limit = Math.Min(text.TokenCount, end + 1 + reach);
            for (int i = end + 1; i < limit && text.TokenKinds[i] == TokenKind.Word; i++)
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

        bool behindPreposition = first > 0 && discourse.Is(first - 1, ActorClasses.Preposition);
        if (IsFollowedBySourcePronoun(end))
        {
            return true;
        }

        if (behindPreposition || (first > 0 && text.TokenForm[first - 1] == Words.The))
        {
            return false;
        }

        if (discourse.TokenSource[first] >= 0 && (end >= text.TokenCount || discourse.TokenSource[end] < 0 || text.TokenForm[end] == Words.And))
        {
            return true;
        }

        return Subjects.IsSubject(discourse, first, end) && text.TokenKinds[end] == TokenKind.Word && !discourse.IsCapitalized(end)
            && !discourse.Is(end, ActorClasses.FunctionWord | ActorClasses.Role | ActorClasses.GroupNoun | ActorClasses.OrganizationWord | ActorClasses.PlaceWord);
    }

    /// <summary><c>Kyiv, which says</c>: the relative pronoun is the source of an attribution.</summary>
    private bool IsFollowedBySourcePronoun(int end)
        => end + 1 < discourse.Text.TokenCount && discourse.IsMark(end, ',') && discourse.Text.TokenForm[end + 1] == Words.Which && discourse.TokenSource[end + 1] >= 0;
}
