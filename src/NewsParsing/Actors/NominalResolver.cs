using System.Globalization;
using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Reads <c>the</c>-phrases; determines which entity introduced earlier they mean.</summary>
internal sealed class NominalResolver(Discourse discourse, Salience salience)
{
    // "the newly elected regional party leader" has four; what is longer means nobody introduced by its noun.
    private const int MaximumModifiers = 4;

    /// <summary>The sentence of the phrase that is read.</summary>
    private int _sentence;

    /// <summary>Resolves the noun phrase whose determiner is at a token; -1 when it means nobody introduced.</summary>
    /// <param name="determiner">The token of <c>the</c>.</param>
    /// <param name="end">The token after the phrase.</param>
    /// <param name="head">Its noun; beyond the phrase when it has none.</param>
    public int Resolve(int determiner, out int end, out int head)
    {
        TextBuffer text = discourse.Text;
        int limit = Math.Min(discourse.SentenceEnd(determiner), determiner + MaximumModifiers + 2);
        end = determiner + 1;
        head = int.MaxValue;
        if (end < limit && AgeAt(end, out int after) is > 0 and var age)
        {
            end = after;
            // "the 54-year-old" is who was given that age; "the 54-year-old teacher" is new where nobody was called a teacher.
            return IsHeadNext(after) ? -1 : discourse.Names.Aged(age);
        }

        _sentence = text.TokenSentence[determiner];
        int country = -1;
        head = -1;
        int modifier = -1;
        for (int i = determiner + 1; i < limit; i++)
        {
            bool isFunctionWord = discourse.Is(i, ActorClasses.FunctionWord) && !discourse.Is(i, ActorClasses.TitleModifier);
            if (!discourse.IsWord(i) || discourse.IsPossessive(i) || isFunctionWord)
            {
                break;
            }

            if (discourse.IsCapitalized(i)
                && !discourse.Is(i, ActorClasses.Role | ActorClasses.TitleModifier | ActorClasses.OrganizationWord))
            {
                KnownName known = discourse.Listed(new TokenRange(i, limit), out int length);
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

            if (discourse.Is(i, ActorClasses.Role | ActorClasses.OrganizationWord)
                || discourse.Knowledge.Nominals.IsHead(text.TokenForm[i]))
            {
                head = i;
            }
            else if (head >= 0)
            {
                break;
            }
        }

        if (head < 0)
        {
            head = int.MaxValue;
            return -1;
        }

        if (IsFollowedByName(head + 1))
        {
            return country < 0 && modifier < 0 && text.TokenForm[head + 1] == Words.Of ? OfOwner(head, ref end) : -1;
        }

        end = head + 1;
        return Meant(determiner, head, country, modifier);
    }

    /// <summary>Whom a phrase means by its noun and what stands before it.</summary>
    /// <param name="determiner">The token of <c>the</c>.</param>
    /// <param name="head">Its noun.</param>
    /// <param name="country">The country that it names, or -1.</param>
    /// <param name="modifier">Another capitalised word before the noun, or -1.</param>
    private int Meant(int determiner, int head, int country, int modifier)
    {
        if (!discourse.Is(head, ActorClasses.Role))
        {
            // "the bank" is the bank in mind, "the local bank" another.
            return modifier < 0 && head == determiner + 1 ? Organization(head) : -1;
        }

        return modifier >= 0 ? Person(head, -1, modifier) : Person(head, country, FieldBefore(head, determiner));
    }

    /// <summary>
    /// The word before a role noun that distinguishes one office from another (<c>prime minister</c>, <c>defence secretary</c>), or -1.
    /// </summary>
    private int FieldBefore(int head, int determiner)
    {
        int before = head - 1;
        bool isNoun = discourse.Syntax.Upos[before] is UniversalTag.Noun or UniversalTag.Propn
            || discourse.Text.TokenForm[before] == Words.Prime;
        bool isName = discourse.Is(before, ActorClasses.Demonym) || discourse.Mentions.TokenMention[before] >= 0;
        return before > determiner && isNoun && !isName ? before : -1;
    }

    /// <summary>The age in <c>54-year-old</c>, whether one token or several; 0 for none.</summary>
    public int AgeAt(int token, out int after)
    {
        TextBuffer text = discourse.Text;
        after = token + 1;
        ReadOnlySpan<char> form = text.TokenText(token);
        int digits = form.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0 && form.Length <= 3 && form[0] is >= '0' and <= '9' && token + 4 < text.TokenCount
            && text.TokenForm[token + 2] == Words.Year && text.TokenForm[token + 4] == Words.Old)
        {
            after = token + 5;
            digits = form.Length;
        }
        else if (digits is < 1 or > 3 || !form.EndsWith("year-old", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        return int.TryParse(form[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out int age) ? age : 0;
    }

    /// <summary>
    /// The person with that role: of that country or affiliation when the phrase gives one; of several, who was subject or speaker last.
    /// </summary>
    private int Person(int head, int country, int modifier)
    {
        RoleHolders holders = discourse.Names.Holders(discourse.Text.TokenForm[head]);
        bool isLeader = discourse.Is(head, ActorClasses.LeaderNoun);
        int leader = isLeader && country >= 0 ? discourse.Names.Description(NameIndex.LeaderOf(country)) : -1;
        if (leader >= 0 && Best(holders, country, modifier) is var best && (best < 0 || discourse.Entities.Items[best].Country != country))
        {
            return leader;
        }

        if (holders.Count == 0 && country < 0 && isLeader)
        {
            holders = discourse.Names.Holders(NameIndex.AnyLeader);
        }

        return Best(holders, country, modifier);
    }

    private int Best(in RoleHolders holders, int country, int modifier)
    {
        int best = -1;
        float bestScore = float.MinValue;
        for (int i = 0; i < holders.Count; i++)
        {
            ref EntityRecord entity = ref discourse.Entities.Items[holders[i]];
            bool isElsewhere = country >= 0 && entity.Country >= 0 && entity.Country != country;
            if (isElsewhere || (modifier >= 0 && !IsOf(entity, discourse.Text.TokenForm[modifier])))
            {
                continue;
            }

            // "the minister" is who was called so last, unless another was the subject less than four sentences ago, which Salience counts
            // 0.8 and more.
            const float lastCalledSo = 0.5f;
            float score = (entity.LastSentence < 0 ? -1 : Salience.Score(entity, _sentence, isSource: false))
                + (i == 0 ? lastCalledSo : 0) + (country >= 0 && entity.Country == country ? 2 : 0);
            if (score > bestScore)
            {
                bestScore = score;
                best = holders[i];
            }
        }

        return best;
    }

    /// <summary>Whether a word stands in somebody's title or affiliation: <c>the Ohio senator</c>, <c>the president of Acme</c>.</summary>
    private bool IsOf(in EntityRecord entity, ulong form) => Holds(entity.Title, form) || Holds(entity.Affiliation, form);

    private bool Holds(TokenRange phrase, ulong form) => discourse.Text.TokenForm.AsSpan(phrase.First, phrase.Length).Contains(form);

    /// <summary>
    /// <c>the president of Acme</c>, <c>the prime minister of France</c>: somebody named whose title or affiliation says so.
    /// </summary>
    private int OfOwner(int head, ref int end)
    {
        int first = head + 2;
        if (first >= discourse.Text.TokenCount || !discourse.Is(head, ActorClasses.Role) || !discourse.IsCapitalized(first))
        {
            return -1;
        }

        int mention = discourse.Mentions.TokenMention[first];
        bool isCountry = mention >= 0 && discourse.Entities.Items[discourse.EntityAt(first)].Kind == ActorKind.Country;
        int country = isCountry ? discourse.Entities.Items[discourse.EntityAt(first)].Country : -1;
        int person = Person(head, country, country >= 0 ? -1 : first);
        if (person < 0 || (country >= 0 && discourse.Entities.Items[person].Country != country))
        {
            return -1;
        }

        end = mention >= 0 ? discourse.Mentions.Items[mention].End : first + 1;
        return person;
    }

    private int Organization(int head)
    {
        int entity = discourse.Names.Description(discourse.Text.TokenForm[head]);
        if (entity >= 0)
        {
            return entity;
        }

        // A company may be called so that never was before: the one in the reader's mind.
        // "the company" for one never called so: only the organisation of this sentence or the one before.
        const int maximumDistance = 1;
        int last = salience.LastOrganization;
        return last >= 0 && discourse.Knowledge.Nominals.IsCompany(discourse.Text.TokenForm[head])
            && _sentence - discourse.Entities.Items[last].LastSentence <= maximumDistance ? last : -1;
    }

    private bool IsHeadNext(int token)
        => token < discourse.Text.TokenCount && discourse.Is(token, ActorClasses.Role)
            && discourse.Names.Description(discourse.Text.TokenForm[token]) < 0;

    private bool IsFollowedByName(int token)
    {
        TextBuffer text = discourse.Text;
        return token < text.TokenCount && text.TokenKinds[token] is TokenKind.Word or TokenKind.Link && !discourse.IsPossessive(token)
            && (discourse.Mentions.TokenMention[token] >= 0 || text.TokenForm[token] == Words.Of || text.TokenForm[token] == Words.For);
    }
}
