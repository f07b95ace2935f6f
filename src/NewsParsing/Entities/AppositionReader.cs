using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Reads the words around a person's name; writes title, affiliation and age, and the roles that later nominals use.</summary>
internal sealed class AppositionReader(
    Knowledge knowledge, TextBuffer text, MentionBuffer mentions, EntityBuffer entities, NameFinder names)
{
    // "…, 61, a retired engineer and former head of the Harlow district council, said": bounds the work on every name.
    private const int MaximumTokens = 28;

    private readonly RolePhrase _phrases = new(knowledge, text, mentions);
    private readonly RoleWriter _roles = new(knowledge, text, mentions, entities);
    private readonly AffiliationReader _affiliations = new(knowledge, text, mentions, entities, names);

    public void Read(int entity, ReferenceRecord mention)
    {
        _roles.ReadTitle(entity, mention);
        int limit = Math.Min(text.SentenceEndOf(mention.First), mention.End + MaximumTokens);
        int after = ReadAge(entity, mention.End, limit);
        if (after < limit && text.IsMark(after, ',') && after + 1 < limit)
        {
            ReadAfter(entity, after + 1, limit);
        }
        // "Jane Roe of Acme", without a comma.
        else if (after == mention.End && after + 1 < limit && text.TokenForm[after] == Words.Of)
        {
            _affiliations.Read(entity, after + 1, limit);
        }

        bool isBetweenCommas = mention.PhraseFirst > 1 && text.IsMark(mention.PhraseFirst - 1, ',')
            && after < limit && text.IsMark(after, ',');
        if (isBetweenCommas)
        {
            ReadBefore(entity, mention.PhraseFirst - 1);
        }
    }

    /// <summary>Reads <c>, 61</c>, <c>, aged 61</c>, <c>(61)</c> and returns the token after it.</summary>
    private int ReadAge(int entity, int token, int limit)
    {
        if (token + 1 >= limit)
        {
            return token;
        }

        bool bracket = text.IsMark(token, '(');
        int number = token + (text.IsMark(token, ',') || bracket ? 1 : 0);
        bool said = mentions.Is(number, ActorClasses.AgeWord);
        number += said ? 1 : 0;
        if (number == token || number >= limit || NameWriter.AgeOf(text, number) is not (> 0 and var age))
        {
            return token;
        }

        int after = number + 1;
        bool closed = after >= text.TokenCount
            || text.TokenKinds[after] is TokenKind.Punctuation or TokenKind.Dash or TokenKind.QuotationMark;
        // "Jane Roe, 61 said" is an age only with a mark after the number: ", 12 others" counts people.
        if (!closed && !said)
        {
            return token;
        }

        ref EntityRecord record = ref entities.Items[entity];
        if (record.Age == 0)
        {
            record.Age = age;
            entities.Names.SetAge(age, entity);
        }

        return bracket ? Math.Min(after + 1, limit) : after;
    }

    /// <summary>Reads <c>chief executive of Acme</c> after the comma.</summary>
    private void ReadAfter(int entity, int first, int limit)
    {
        int stop = _phrases.Stop(first, limit);
        if (stop < 0)
        {
            return;
        }

        int start = _affiliations.SkipPossessor(entity, first, stop);
        int role = _phrases.RoleIn(new TokenRange(start, stop), out int link);
        // "Jane Roe, mayor John Smith and others": that role belongs to the next name.
        bool precedesName = role + 1 < stop && role + 1 != link && names.EndOf(role + 1) > role + 1;
        if (role < 0 || precedesName)
        {
            return;
        }

        Write(entity, start, role, link, stop);
    }

    /// <summary>Reads <c>Acme’s chief executive, Jane Roe,</c> from the comma to the left.</summary>
    private void ReadBefore(int entity, int comma)
    {
        // "Acme's chief executive, Jane Roe,": before a name the phrase is walked over backwards without knowing its start; half the
        // reach.
        int limit = Math.Max(text.SentenceStartOf(comma), comma - MaximumTokens / 2);
        int first = comma;
        while (first > limit && text.TokenKinds[first - 1] == TokenKind.Word && !mentions.Is(first - 1, ActorClasses.Verb))
        {
            first--;
        }

        int start = _affiliations.SkipPossessor(entity, first, comma);
        int role = _phrases.RoleIn(new TokenRange(start, comma), out int link);
        bool opens = text.StartsClause(first) || first == limit || text.IsMark(first - 1, ',')
            || mentions.Is(first - 1, ActorClasses.Verb);
        if (role < 0 || !opens || (link != role + 1 && role + 1 != comma) || mentions.Is(start, ActorClasses.FunctionWord))
        {
            return;
        }

        Write(entity, start, role, link, comma);
    }

    /// <summary>Writes the title from its start to its role or, over a preposition, to the role's field.</summary>
    private void Write(int entity, int start, int role, int link, int stop)
    {
        int titleEnd = link == role + 1 && link + 1 < stop ? _affiliations.ReadField(entity, role, link, stop) : role + 1;
        _roles.Write(entity, new TokenRange(start, role + 1));
        ref EntityRecord record = ref entities.Items[entity];
        if (record.Title.IsEmpty)
        {
            record.Title = new TokenRange(start, titleEnd);
        }
    }
}
