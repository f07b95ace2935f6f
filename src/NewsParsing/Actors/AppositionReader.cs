using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Reads the words around a person's name; writes title, affiliation and age, and the roles that later nominals use.</summary>
internal sealed class AppositionReader
{
    private const int MaximumTokens = 28;

    private readonly Discourse _discourse;
    private readonly NameScanner _scanner;

    public AppositionReader(Discourse discourse)
    {
        _discourse = discourse;
        _scanner = new NameScanner(discourse);
    }

    private TextBuffer Text => _discourse.Text;

    public void Read(int entity, MentionRecord mention)
    {
        ReadTitle(entity, mention);
        int limit = Math.Min(_discourse.SentenceEnd(mention.First), mention.End + MaximumTokens);
        int behind = ReadAge(entity, mention.End, limit);
        if (behind < limit && _discourse.IsMark(behind, ',') && behind + 1 < limit)
        {
            ReadBehind(entity, behind + 1, limit);
        }
        else if (behind == mention.End && behind + 1 < limit && Text.TokenForm[behind] == Words.Of)
        {
            ReadAffiliation(entity, behind + 1, limit);
        }

        if (mention.PhraseFirst > 1 && _discourse.IsMark(mention.PhraseFirst - 1, ',') && behind < limit && _discourse.IsMark(behind, ','))
        {
            ReadBefore(entity, mention.PhraseFirst - 1);
        }
    }

    private void ReadTitle(int entity, MentionRecord mention)
    {
        int end = mention.First;
        while (end > mention.PhraseFirst && _discourse.Is(end - 1, ActorClasses.Honorific) && !_discourse.Is(end - 1, ActorClasses.Title))
        {
            end--;
        }

        ref EntityRecord record = ref _discourse.Entities.Items[entity];
        if (end > mention.PhraseFirst)
        {
            NoteRoles(entity, mention.PhraseFirst, end);
            if (record.Title.IsEmpty && HasRole(mention.PhraseFirst, end))
            {
                record.Title = _discourse.SpanOf(mention.PhraseFirst, end);
            }
        }

        int before = mention.PhraseFirst - 1;
        if (record.Affiliation.IsEmpty && before > 0 && _discourse.IsPossessive(before) && _discourse.Mentions.TokenMention[before - 1] is var owner and >= 0)
        {
            ref MentionRecord possessor = ref _discourse.Mentions.Items[owner];
            if (_discourse.Entities.Items[possessor.Entity].Kind != ActorKind.Person)
            {
                record.Affiliation = _discourse.SpanOf(possessor.First, possessor.End);
                record.AffiliationCountry = CountryOf(possessor.Entity);
                TieCountry(entity, possessor.Entity, mention.PhraseFirst, end);
            }
        }
    }

    private bool HasRole(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_discourse.Is(i, ActorClasses.Role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Enters the roles of a title, its country and its organisation.</summary>
    private void NoteRoles(int entity, int first, int end)
    {
        ref EntityRecord record = ref _discourse.Entities.Items[entity];
        bool leads = false;
        for (int i = first; i < end; i++)
        {
            if (_discourse.Is(i, ActorClasses.Role))
            {
                _discourse.Names.AddDescription(Text.TokenForm[i], entity);
                leads |= _discourse.Is(i, ActorClasses.LeaderNoun);
                record.Gender ??= _discourse.Is(i, ActorClasses.FemaleNoun) ? Gender.Female : _discourse.Is(i, ActorClasses.MaleNoun) ? Gender.Male : null;
            }

            int inner = _discourse.Mentions.TokenMention[i];
            if (inner >= 0 && _discourse.Mentions.Items[inner].First == i)
            {
                int owner = _discourse.Mentions.Items[inner].Entity;
                if (_discourse.Entities.Items[owner].Kind != ActorKind.Person && record.Affiliation.IsEmpty && i < end - 1)
                {
                    record.Affiliation = _discourse.SpanOf(i, _discourse.Mentions.Items[inner].End);
                    record.AffiliationCountry = CountryOf(owner);
                }

                TieCountry(entity, owner, first, end);
            }
            else if (record.Country < 0 && _discourse.Is(i, ActorClasses.Demonym) && _discourse.IsCapitalized(i))
            {
                record.Country = Gazetteer.Default.Longest(Text.TokenForm.AsSpan(i, 1), out _).Country;
            }
        }

        if (leads)
        {
            _discourse.Names.AddDescription(NameIndex.AnyLeader, entity);
            if (record.Country >= 0)
            {
                _discourse.Names.AddDescription(NameIndex.LeaderOf(record.Country), entity);
            }
        }
    }

    private int CountryOf(int entity)
        => _discourse.Entities.Items[entity] is { Kind: ActorKind.Country } record ? record.Country : -1;

    private void TieCountry(int entity, int owner, int first, int end)
    {
        ref EntityRecord record = ref _discourse.Entities.Items[entity];
        if (_discourse.Entities.Items[owner].Kind != ActorKind.Country || record.Country >= 0)
        {
            return;
        }

        record.Country = _discourse.Entities.Items[owner].Country;
        for (int i = first; i < end; i++)
        {
            if (_discourse.Is(i, ActorClasses.LeaderNoun))
            {
                _discourse.Names.AddDescription(NameIndex.LeaderOf(record.Country), entity);
            }
        }
    }

    /// <summary>Reads <c>, 61</c>, <c>, aged 61</c>, <c>(61)</c> and returns the token behind.</summary>
    private int ReadAge(int entity, int token, int limit)
    {
        if (token + 1 >= limit)
        {
            return token;
        }

        bool bracket = _discourse.IsMark(token, '(');
        int number = token + (_discourse.IsMark(token, ',') || bracket ? 1 : 0);
        bool said = Text.TokenForm[number] == Words.Aged || Text.TokenForm[number] == Words.Age;
        number += said ? 1 : 0;
        if (number == token || number >= limit || NameTyper.AgeOf(Text, number) is not (> 0 and var age))
        {
            return token;
        }

        int behind = number + 1;
        bool closed = behind >= Text.TokenCount || Text.TokenKinds[behind] is TokenKind.Punctuation or TokenKind.Dash or TokenKind.QuotationMark;
        if (!closed && !said)
        {
            return token;
        }

        ref EntityRecord record = ref _discourse.Entities.Items[entity];
        if (record.Age == 0)
        {
            record.Age = age;
            _discourse.Names.SetAge(age, entity);
        }

        return bracket ? Math.Min(behind + 1, limit) : behind;
    }

    /// <summary>Reads <c>chief executive of Acme</c> behind the comma.</summary>
    private void ReadBehind(int entity, int first, int limit)
    {
        int stop = PhraseStop(first, limit);
        if (stop < 0)
        {
            return;
        }

        int start = TitleWordsStart(entity, ref first, stop);
        int role = RoleIn(start, stop, out int link);
        if (role < 0 || (role + 1 < stop && role + 1 != link && _discourse.IsCapitalized(role + 1) && _scanner.IsNameToken(role + 1)))
        {
            return;
        }

        ref EntityRecord record = ref _discourse.Entities.Items[entity];
        int titleEnd = role + 1;
        if (link == role + 1 && link + 1 < stop)
        {
            titleEnd = ReadField(entity, role, link, stop);
        }

        NoteRoles(entity, start, role + 1);
        if (record.Title.IsEmpty)
        {
            record.Title = _discourse.SpanOf(start, titleEnd);
        }
    }

    /// <summary>Reads <c>Acme’s chief executive, Jane Roe,</c> from the comma to the left.</summary>
    private void ReadBefore(int entity, int comma)
    {
        int limit = Math.Max(_discourse.SentenceStart(comma), comma - MaximumTokens / 2);
        int first = comma;
        while (first > limit && Text.TokenKinds[first - 1] == TokenKind.Word && !_discourse.Is(first - 1, ActorClasses.Verb))
        {
            first--;
        }

        int start = TitleWordsStart(entity, ref first, comma);
        int role = RoleIn(start, comma, out int link);
        bool opens = FormCounts.StartsClause(Text, first) || first == limit || _discourse.IsMark(first - 1, ',') || _discourse.Is(first - 1, ActorClasses.Verb);
        if (role < 0 || !opens || (link != role + 1 && role + 1 != comma) || _discourse.Is(start, ActorClasses.FunctionWord))
        {
            return;
        }

        int titleEnd = link == role + 1 && link + 1 < comma ? ReadField(entity, role, link, comma) : role + 1;
        NoteRoles(entity, start, role + 1);
        ref EntityRecord record = ref _discourse.Entities.Items[entity];
        if (record.Title.IsEmpty)
        {
            record.Title = _discourse.SpanOf(start, titleEnd);
        }
    }

    /// <summary>Reads what the role is of or at; returns the title's end.</summary>
    private int ReadField(int entity, int role, int link, int stop)
    {
        ulong form = Text.TokenForm[link];
        if (form != Words.Of && form != Words.For && form != Words.To)
        {
            if (form == Words.At || form == Words.With || form == Words.From || (form == Words.In && IsOrganization(link + 1, stop)))
            {
                ReadAffiliation(entity, link + 1, stop);
            }

            return role + 1;
        }

        int at = link + 1;
        while (at < stop && Text.TokenForm[at] != Words.At && Text.TokenForm[at] != Words.With && Text.TokenForm[at] != Words.In)
        {
            at++;
        }

        if (at < stop - 1 && ReadAffiliation(entity, at + 1, stop))
        {
            return at;
        }

        int name = link + 1 + (Text.TokenForm[link + 1] == Words.The ? 1 : 0);
        bool isField = _discourse.Is(role, ActorClasses.LeaderNoun | ActorClasses.Title) && name < stop && _discourse.IsCapitalized(name)
            && !IsOrganization(name, stop) && IsOfficeWithField(role);
        if (!isField && ReadAffiliation(entity, link + 1, stop))
        {
            return role + 1;
        }

        return at;
    }

    /// <summary><c>minister of Education</c>, <c>professor of Law</c>: the field belongs to the title.</summary>
    private bool IsOfficeWithField(int role)
    {
        ReadOnlySpan<char> form = Text.TokenText(role);
        return form.EndsWith("minister", StringComparison.OrdinalIgnoreCase) || form.EndsWith("secretary", StringComparison.OrdinalIgnoreCase)
            || form.Equals("professor", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsOrganization(int first, int stop)
    {
        Gazetteer.Default.Longest(Text.TokenForm.AsSpan(first, stop - first), out int length);
        if (length > 0)
        {
            return true;
        }

        int end = Math.Min(_scanner.RunEnd(first), stop);
        return end - first > 1 && _discourse.Is(end - 1, ActorClasses.OrganizationWord);
    }

    private bool ReadAffiliation(int entity, int first, int limit)
    {
        if (first < limit && Text.TokenForm[first] == Words.The)
        {
            first++;
        }

        if (first >= limit || !_scanner.IsNameToken(first))
        {
            return false;
        }

        int end = Math.Min(_scanner.RunEnd(first), limit);
        KnownName known = Gazetteer.Default.Longest(Text.TokenForm.AsSpan(first, end - first), out int length);
        bool isCountry = length == end - first && known.Kind == KnownNameKind.Country;
        ref EntityRecord record = ref _discourse.Entities.Items[entity];
        if (record.Affiliation.IsEmpty)
        {
            record.Affiliation = _discourse.SpanOf(first, end);
            record.AffiliationCountry = isCountry ? known.Country : -1;
        }

        if (isCountry && record.Country < 0)
        {
            record.Country = known.Country;
        }

        return true;
    }

    /// <summary>Where the phrase behind a comma ends; -1 when it goes on as a clause.</summary>
    private int PhraseStop(int first, int limit)
    {
        for (int i = first; i < limit; i++)
        {
            if (Text.TokenKinds[i] == TokenKind.Word)
            {
                ulong form = Text.TokenForm[i];
                if (form == Words.Who || form == Words.Which || form == Words.That || form == Words.Whom)
                {
                    return i;
                }

                if ((WordClassLexicon.Default.ClassesOf(form) & (WordClasses.Auxiliary | WordClasses.Modal)) != 0 && !_discourse.IsPossessive(i))
                {
                    return -1;
                }

                if (_discourse.Is(i, ActorClasses.Verb) && !_discourse.Is(i, ActorClasses.Role | ActorClasses.TitleModifier))
                {
                    return -1;
                }

                if (form == Words.And && i > first && !_discourse.IsCapitalized(i + 1 < limit ? i + 1 : i))
                {
                    return i;
                }
            }
            else if (!_discourse.IsPossessive(i) && Text.TokenKinds[i] != TokenKind.Number
                && !(Text.TokenKinds[i] == TokenKind.Dash && !_discourse.HasSpaceBefore(i)) && !_discourse.IsMark(i, '&'))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>Steps over the determiner and a possessor, which is the affiliation.</summary>
    private int TitleWordsStart(int entity, ref int first, int stop)
    {
        int start = first;
        if (start < stop && IsDeterminer(start))
        {
            start++;
        }

        int reach = Math.Min(stop, start + 6);
        for (int i = start + 1; i < reach; i++)
        {
            if (!_discourse.IsPossessive(i))
            {
                continue;
            }

            ref EntityRecord record = ref _discourse.Entities.Items[entity];
            if (record.Affiliation.IsEmpty && _discourse.IsCapitalized(start) && _scanner.IsNameToken(start) && i + 1 < stop && !IsPerson(start))
            {
                record.Affiliation = _discourse.SpanOf(start, i);
            }

            return Math.Min(i + 1, stop);
        }

        return start;
    }

    /// <summary><c>Roe's deputy</c>: a person is nobody's affiliation.</summary>
    private bool IsPerson(int token)
        => _discourse.Mentions.TokenMention[token] is >= 0 and var mention && _discourse.Entities.Items[_discourse.Mentions.Items[mention].Entity].Kind == ActorKind.Person;

    private bool IsDeterminer(int token)
    {
        ulong form = Text.TokenForm[token];
        return form == Words.The || form == Words.A || form == Words.An || form == Words.His || form == Words.Her || form == Words.Its || form == Words.Their || form == Words.One;
    }

    /// <summary>The last role noun before the first preposition, or -1; <paramref name="link"/> is that preposition or the stop.</summary>
    private int RoleIn(int first, int stop, out int link)
    {
        int role = -1;
        for (link = first; link < stop; link++)
        {
            if (_discourse.Is(link, ActorClasses.Preposition))
            {
                break;
            }

            if (_discourse.Is(link, ActorClasses.FunctionWord) && link > first && Text.TokenForm[link] != Words.And)
            {
                return -1;
            }

            if (_discourse.Is(link, ActorClasses.Role))
            {
                role = link;
            }
        }

        // "a nurse in Leeds" ends the role at the preposition; anything between the two makes it another phrase.
        return role >= 0 && (role + 1 == link || role + 1 == stop || Text.TokenForm[role + 1] == Words.And) ? role : -1;
    }
}
