using System.Globalization;
using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Reads <c>the</c>-phrases; tells which entity introduced earlier they mean.</summary>
internal sealed class NominalResolver(Discourse discourse, Salience salience)
{
    private const int MaximumModifiers = 4;

    /// <summary>Resolves the noun phrase whose determiner is at a token; -1 when it means nobody introduced.</summary>
    public int Resolve(int determiner, out int end)
    {
        TextBuffer text = discourse.Text;
        int limit = Math.Min(discourse.SentenceEnd(determiner), determiner + MaximumModifiers + 2);
        end = determiner + 1;
        if (end < limit && AgeAt(end, out int behind) is > 0 and var age)
        {
            end = behind;
            return IsHeadNext(behind) ? -1 : discourse.Names.Aged(age);
        }

        int country = -1;
        int head = -1;
        int modifier = -1;
        for (int i = determiner + 1; i < limit; i++)
        {
            if (text.TokenKinds[i] != TokenKind.Word || discourse.IsPossessive(i) || (discourse.Is(i, ActorClasses.FunctionWord) && !discourse.Is(i, ActorClasses.TitleModifier)))
            {
                break;
            }

            if (discourse.IsCapitalized(i) && !discourse.Is(i, ActorClasses.Role | ActorClasses.TitleModifier | ActorClasses.OrganizationWord))
            {
                KnownName known = Gazetteer.Default.Longest(text.TokenForm.AsSpan(i, limit - i), out int length);
                if (length == 0 || known.Country < 0)
                {
                    if (modifier >= 0)
                    {
                        return -1;
                    }

                    modifier = i;
                    i += Math.Max(length, 1) - 1;
                    continue;
                }

                country = known.Country;
                i += length - 1;
                continue;
            }

            if (discourse.Is(i, ActorClasses.Role | ActorClasses.OrganizationWord) || NominalLexicon.Default.IsHead(text.TokenForm[i]))
            {
                head = i;
            }
            else if (head >= 0)
            {
                break;
            }
        }

        if (head < 0 || IsFollowedByName(head + 1))
        {
            return -1;
        }

        end = head + 1;
        if (modifier >= 0)
        {
            return discourse.Is(head, ActorClasses.Role) ? Affiliated(head, modifier) : -1;
        }

        return discourse.Is(head, ActorClasses.Role) ? Person(head, country)
            : country >= 0 && head > determiner + 2 ? -1 : Organization(head);
    }

    /// <summary>The age in <c>54-year-old</c>, whether one token or several; 0 for none.</summary>
    public int AgeAt(int token, out int behind)
    {
        TextBuffer text = discourse.Text;
        behind = token + 1;
        ReadOnlySpan<char> form = text.TokenText(token);
        int digits = form.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0 && form.Length <= 3 && form[0] is >= '0' and <= '9' && token + 4 < text.TokenCount
            && text.TokenForm[token + 2] == Words.Year && text.TokenForm[token + 4] == Words.Old)
        {
            behind = token + 5;
            digits = form.Length;
        }
        else if (digits is < 1 or > 3 || !form.EndsWith("year-old", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        return int.TryParse(form[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out int age) ? age : 0;
    }

    private int Person(int head, int country)
    {
        ulong form = discourse.Text.TokenForm[head];
        if (country >= 0 && discourse.Is(head, ActorClasses.LeaderNoun))
        {
            int leader = discourse.Names.Description(NameIndex.LeaderOf(country));
            if (leader >= 0)
            {
                return leader;
            }
        }

        int entity = discourse.Names.Description(form);
        if (entity < 0 && country < 0 && discourse.Is(head, ActorClasses.LeaderNoun))
        {
            entity = discourse.Names.Description(NameIndex.AnyLeader);
        }

        if (entity < 0)
        {
            return -1;
        }

        int known = discourse.Entities.Items[entity].Country;
        return country >= 0 && known >= 0 && known != country ? -1 : entity;
    }

    /// <summary><c>the Ohio senator</c>: the one with that role whose affiliation begins with the modifier.</summary>
    private int Affiliated(int head, int modifier)
    {
        int entity = discourse.Names.Description(discourse.Text.TokenForm[head]);
        if (entity < 0 || discourse.Entities.Items[entity].Affiliation is not { IsEmpty: false } affiliation)
        {
            return -1;
        }

        return discourse.Text.TokenForm[discourse.Text.TokenAt(affiliation.Start)] == discourse.Text.TokenForm[modifier] ? entity : -1;
    }

    private int Organization(int head)
    {
        int entity = discourse.Names.Description(discourse.Text.TokenForm[head]);
        if (entity >= 0)
        {
            return entity;
        }

        ReadOnlySpan<char> form = discourse.Text.TokenText(head);
        return form is "company" or "firm" or "giant" or "retailer" or "carmaker" or "airline" or "group" or "organization" or "organisation" or "agency" or "bank" ? salience.LastOrganization : -1;
    }

    private bool IsHeadNext(int token)
        => token < discourse.Text.TokenCount && discourse.Is(token, ActorClasses.Role) && discourse.Names.Description(discourse.Text.TokenForm[token]) < 0;

    private bool IsFollowedByName(int token)
    {
        TextBuffer text = discourse.Text;
        return token < text.TokenCount && text.TokenKinds[token] is TokenKind.Word or TokenKind.Link && !discourse.IsPossessive(token)
            && (discourse.Mentions.TokenMention[token] >= 0 || text.TokenForm[token] == Words.Of || text.TokenForm[token] == Words.For);
    }
}
