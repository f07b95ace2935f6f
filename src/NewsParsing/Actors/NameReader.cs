using NewsParsing.Models;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Reads the body once; writes the mentions by name, their entities and what titles and appositions tell of them.</summary>
internal sealed class NameReader
{
    private readonly Discourse _discourse;
    private readonly NameScanner _scanner;
    private readonly TitleReader _titles;
    private readonly NameTyper _typer;
    private readonly NameEvidence _evidence;
    private readonly NameResolver _resolver;
    private readonly KnownNameReader _known;
    private readonly AppositionReader _appositions;

    public NameReader(Discourse discourse, NameResolver resolver, KnownNameReader known)
    {
        _discourse = discourse;
        _resolver = resolver;
        _known = known;
        _scanner = new NameScanner(discourse);
        _titles = new TitleReader(discourse);
        _evidence = new NameEvidence(discourse);
        _typer = new NameTyper(discourse, _evidence);
        _appositions = new AppositionReader(discourse);
    }

    public void Run()
    {
        _evidence.Read();
        TextBuffer text = _discourse.Text;
        int i = _discourse.ProseToken;
        while (i < text.TokenCount)
        {
            int paragraph = text.ParagraphOf(i);
            if (_discourse.IsTitleCase[paragraph])
            {
                i = text.ParagraphEnd(paragraph);
            }
            else if (_evidence.SpanEnd(i) is var span && span > i)
            {
                i = ReadLabelled(i, span);
            }
            else if (_scanner.IsNameToken(i))
            {
                int run = _scanner.RunEnd(i);
                int name = _titles.NameStart(i, run);
                run = name > i && name < run && _discourse.Syntax.Names[name] is not (NameLabel.BeginOrganization or NameLabel.BeginPlace or NameLabel.BeginOther) ? run : UpToLabel(i, run);
                _known.Longest(i, Math.Min(text.TokenCount, i + Gazetteer.MaximumTokens), out int known);
                i = Read(i, Math.Max(run, i + known));
            }
            else
            {
                i++;
            }
        }
    }

    private int UpToLabel(int first, int end)
    {
        int i = first + 1;
        while (i < end && (_evidence.SpanEnd(i) == i || !_discourse.IsCapitalized(i - 1)))
        {
            i++;
        }

        return i;
    }

    /// <summary>Reads a name that the recogniser found and returns the token to go on with.</summary>
    private int ReadLabelled(int first, int end)
    {
        TextBuffer text = _discourse.Text;
        int behind = end;
        if (text.TokenForm[first] == Words.The)
        {
            first++;
        }

        while (end > first && (_discourse.IsPossessive(end - 1) || text.TokenKinds[end - 1] is TokenKind.QuotationMark or TokenKind.Punctuation))
        {
            end--;
        }

        if (first >= end || IsNumbered(first, end) || _scanner.IsCurrency(first) || (end - first == 1 && _discourse.Is(first, ActorClasses.FunctionWord) && !_scanner.IsAcronym(first)))
        {
            return behind;
        }

        bool isPerson = _evidence.KindOf(first, end) == NameLabel.BeginPerson || _evidence.IsTitledPair(first, end);
        bool isOther = _evidence.Of(first, end).Best == NameLabel.BeginOther;
        int labelled = end;
        end = Extend(first, end);
        int name = isPerson || _discourse.Is(first, ActorClasses.Title) ? BehindTitle(first, end) : first;
        if (name == end)
        {
            return behind;
        }

        end = isPerson ? end : ExtendOverLinks(first, end);
        behind = Math.Max(behind, end);
        NameVotes votes = _evidence.Of(name, end);
        KnownName known = _known.Longest(name, Math.Min(text.TokenCount, name + Gazetteer.MaximumTokens), out int length);
        if (length >= end - name && known.Kind != KnownNameKind.Demonym && !IsPersonAfterAll(known, votes))
        {
            _known.Add(name, name + length, known, isInTitle: false);
            return name + length;
        }

        bool isCrowd = !isPerson && end == labelled && _discourse.Syntax.Xpos[end - 1] is PennTag.NNPS or PennTag.NNS
            && (ActorLexicon.Default.Of(FormHash.Of(text.TokenText(end - 1)[..^1])) & ActorClasses.Role) != 0;
        if (!isCrowd && !(isOther && votes.Best is NameLabel.BeginOther or NameLabel.None && !_typer.ReadsAsPerson(name, end)))
        {
            AddName(first, name, end);
        }

        return behind;
    }

    /// <summary>Whether a name of the gazetteers is a person's here: <c>Paris Reed</c>, later <c>Paris</c>.</summary>
    private static bool IsPersonAfterAll(KnownName known, in NameVotes votes)
        => known.Kind is KnownNameKind.Country or KnownNameKind.Capital or KnownNameKind.Demonym ? votes.Family > 0 || votes.Person > 2 * (votes.Total - votes.Person) + 2
            : votes.Family > 0 || (known.Kind == KnownNameKind.Place && votes.Best == NameLabel.BeginPerson);

    /// <summary>
    /// Goes on with a labelled name over a particle, a suffix or <c>&amp;</c> as far as its form does; not into a name of its own.
    /// </summary>
    private int Extend(int first, int end)
    {
        bool isLinked = end < _discourse.Text.TokenCount && (_discourse.Is(end, ActorClasses.NameParticle | ActorClasses.NameSuffix) || _discourse.Text.TokenKinds[end] != TokenKind.Word);
        int run = isLinked && _scanner.IsNameToken(first) ? _scanner.RunEnd(first) : end;
        int i = end;
        while (i < run && (_discourse.Syntax.Names[i] == NameLabel.None || !_discourse.IsCapitalized(i - 1)))
        {
            i++;
        }

        while (i < run && i > end && !_discourse.IsCapitalized(i - 1))
        {
            i--;
        }

        return Math.Max(i, end);
    }

    /// <summary><c>Commission</c> on <c>Presidential Debates</c>: an institution's name goes on over a preposition to what it is for.</summary>
    private int ExtendOverLinks(int first, int end)
    {
        TextBuffer text = _discourse.Text;
        int limit = Math.Min(_discourse.SentenceEnd(first), first + NameScanner.MaximumNameTokens);
        while (end + 1 < limit && _discourse.Is(end - 1, ActorClasses.OrganizationWord) && (text.TokenForm[end] == Words.Of || text.TokenForm[end] == Words.For || text.TokenForm[end] == Words.On))
        {
            int next = end + 1 + (text.TokenForm[end + 1] == Words.The ? 1 : 0);
            int span = next < limit && _discourse.IsCapitalized(next) ? _evidence.SpanEnd(next) : next;
            if (span == next || _discourse.Syntax.Names[next] == NameLabel.BeginPerson)
            {
                break;
            }

            end = span;
        }

        return end;
    }

    private int BehindTitle(int first, int end)
    {
        while (first < end - 1 && _discourse.Is(first, ActorClasses.Honorific))
        {
            first++;
        }

        return _titles.NameStart(first, end);
    }

    private bool IsNumbered(int first, int end)
        => end - first == 1 && end < _discourse.Text.TokenCount && _discourse.Text.TokenKinds[end] == TokenKind.Number && _discourse.HasSpaceBefore(end)
            && !_discourse.Is(first, ActorClasses.FirstName | ActorClasses.Role) && _resolver.Find(first, end, null) < 0;

    /// <summary>Reads a run of name words and returns the token to go on with.</summary>
    private int Read(int first, int end)
    {
        KnownName known = _known.Longest(first, end, out int length);
        if (length == end - first && !(end - first > 1 && _discourse.Is(first, ActorClasses.FirstName) && known.Kind == KnownNameKind.None))
        {
            _known.Add(first, end, known, isInTitle: false);
            return end;
        }

        if (IsPair(first, end) || IsThing(first, end) || IsInitials(first, end))
        {
            return end;
        }

        if (IsRoleLabel(first, end))
        {
            _known.AddInside(first, end);
            return end;
        }

        bool isFamily = end - first == 1 && _discourse.Is(first, ActorClasses.SurnameNoun) && _discourse.Names.Family(_discourse.Text.TokenForm[first]) >= 0;
        int name = isFamily ? first : _titles.NameStart(first, end);
        if (name == end)
        {
            _known.AddInside(first, end);
            return end;
        }

        if (name > first)
        {
            _known.AddInside(first, name);
        }
        else if (length > 0)
        {
            int rest = first + length;
            if (_discourse.Is(rest, ActorClasses.FirstName | ActorClasses.FamilyNameFirst) && !_discourse.Is(end - 1, ActorClasses.OrganizationWord | ActorClasses.PlaceWord)
                && (known.Kind == KnownNameKind.Demonym || length > 1 || !_discourse.Is(first, ActorClasses.FirstName)))
            {
                _known.Add(first, rest, known, isInTitle: false);
                return rest;
            }
        }

        if (name == first && !IsAcceptable(ref name, end))
        {
            return end;
        }

        KnownName gazetted = _known.Longest(name, end, out int behind);
        if (name > first && behind == end - name && !_discourse.Is(name - 1, ActorClasses.Role | ActorClasses.Honorific))
        {
            // A sentence's first word was cut off: "Putting America first".
            _known.Add(name, end, gazetted, isInTitle: false);
            return end;
        }

        if (IsSupported(first, name, end))
        {
            AddName(first, name, end);
        }

        return end;
    }

    /// <summary>Whether a run that the recogniser took for no name is one: known by now, named elsewhere, behind a title, or a source.</summary>
    private bool IsSupported(int first, int name, int end)
    {
        NameLabel best = _evidence.Of(name, end).Best;
        return best is NameLabel.BeginPerson or NameLabel.BeginOrganization or NameLabel.BeginPlace || _resolver.Find(name, end, null) >= 0 || _titles.TitleStart(first, name) < name || _discourse.TokenSource[name] >= 0
            || _discourse.Syntax.Names[end - 1] is NameLabel.BeginPerson or NameLabel.InsidePerson || _typer.ReadsAsPerson(name, end)
            || (end - name > 1 && _discourse.Is(end - 1, ActorClasses.OrganizationWord) && _discourse.Syntax.Upos[end - 1] == UniversalTag.Propn && Subjects.IsSubject(_discourse, name, end))
            || (end - name == 1 && _discourse.IsPossessive(end) && !FormCounts.StartsClause(_discourse.Text, name));
    }

    /// <summary>Capitalised common nouns that are no name: <c>the Court</c>, <c>Residents</c>, <c>Professor</c> alone.</summary>
    private bool IsRoleLabel(int first, int end)
    {
        if (end - first != 1 || _discourse.Text.TokenKinds[first] == TokenKind.Link)
        {
            return end - first == 2 && _discourse.Is(first, ActorClasses.NameAdjective | ActorClasses.Demonym)
                && _discourse.Is(end - 1, ActorClasses.Demonym | ActorClasses.NotName | ActorClasses.NameAdjective);
        }

        ActorClasses classes = _discourse.Classes[first];
        bool common = (classes & (ActorClasses.Role | ActorClasses.GroupNoun | ActorClasses.DocumentNoun | ActorClasses.OrganizationWord | ActorClasses.PlaceWord
            | ActorClasses.TitleModifier | ActorClasses.NameAdjective | ActorClasses.GovernmentNoun | ActorClasses.Demonym | ActorClasses.Honorific)) != 0;
        return (common || IsAdjectival(first) || IsFamilyPlural(first)) && (classes & ActorClasses.FirstName) == 0
            && !(_titles.TitleStart(first, first) < first) && !IsBareInstitution(first)
            && _resolver.Find(first, end, null) < 0;
    }

    /// <summary><c>the House</c>, <c>this Court</c>: an institution by its noun alone, when none of that noun was named before.</summary>
    private bool IsBareInstitution(int token)
    {
        TextBuffer text = _discourse.Text;
        return token > 0 && _discourse.Is(token, ActorClasses.OrganizationWord | ActorClasses.PlaceWord) && text.TokenForm[token - 1] is var before
            && (before == Words.The || before == Words.This) && !_discourse.Forms.IsSeenLower(text.TokenForm[token])
            && text.TokenForm[token] is var form && (form == Words.House || _discourse.Is(token, ActorClasses.OrganizationWord))
            && _discourse.Names.Description(form) < 0;
    }

    /// <summary><c>Arabian desert</c>: an adjective of a name before a common noun.</summary>
    private bool IsAdjectival(int token)
    {
        TextBuffer text = _discourse.Text;
        ReadOnlySpan<char> form = text.TokenText(token);
        int hyphen = form.IndexOf('-');
        if (hyphen > 0 && (ActorLexicon.Default.Of(FormHash.Of(form[(hyphen + 1)..])) & ActorClasses.Demonym) != 0)
        {
            return true;
        }

        return token + 1 < text.TokenCount && text.TokenKinds[token + 1] == TokenKind.Word && !_discourse.IsCapitalized(token + 1)
            && !_discourse.Is(token + 1, ActorClasses.FunctionWord | ActorClasses.Verb) && !_discourse.IsPossessive(token + 1) && form.Length > 5
            && (form.EndsWith("ian", StringComparison.Ordinal) || form.EndsWith("ese", StringComparison.Ordinal) || form.EndsWith("ean", StringComparison.Ordinal)
                || form.EndsWith("-language", StringComparison.Ordinal) || form.EndsWith("-born", StringComparison.Ordinal) || form.EndsWith("-led", StringComparison.Ordinal)
                || form.EndsWith("-backed", StringComparison.Ordinal) || form.EndsWith("-related", StringComparison.Ordinal) || form.EndsWith("-based", StringComparison.Ordinal) || form.EndsWith("-style", StringComparison.Ordinal));
    }

    /// <summary><c>the Roes</c>.</summary>
    private bool IsFamilyPlural(int token)
    {
        ReadOnlySpan<char> form = _discourse.Text.TokenText(token);
        return form.Length > 3 && form[^1] == 's' && token > 0 && _discourse.Text.TokenForm[token - 1] == Words.The
            && _discourse.Names.Family(FormHash.Of(form[..^1])) >= 0;
    }

    /// <summary>Names of laws, events, storms, prizes and numbered parts (<c>Clean Air Act</c>, <c>Title IV</c>, <c>Category 3</c>): they act for nobody.</summary>
    private bool IsThing(int first, int end)
    {
        ActorClasses all = ActorClasses.None;
        for (int i = first; i < end; i++)
        {
            all |= _discourse.Classes[i];
        }

        bool startsWithName = end - first > 1 && _discourse.Is(first, ActorClasses.FirstName);
        if (_discourse.Is(end - 1, ActorClasses.ThingWord) && !_discourse.Is(end - 1, ActorClasses.FirstName) && !startsWithName)
        {
            return true;
        }

        const ActorClasses heads = ActorClasses.OrganizationWord | ActorClasses.PlaceWord;
        bool named = end - first > 1 && _discourse.Is(first, ActorClasses.ThingWord) && !startsWithName && (all & heads) == 0;
        return named || IsNumbered(first, end);
    }

    /// <summary>A speaker label that stands for a person named before: <c>NQ:</c>, <c>Q:</c>.</summary>
    private bool IsInitials(int first, int end)
    {
        TextBuffer text = _discourse.Text;
        return end - first == 1 && end < text.TokenCount && _discourse.IsMark(end, ':') && text.ParagraphToken(text.ParagraphOf(first)) == first
            && (text.TokenEnd[first] - text.TokenStart[first] == 1 || (_discourse.IsAllCapitals(first) && _discourse.Names.Initials(text.TokenForm[first]) >= 0
                && _resolver.Find(first, end, null) < 0));
    }

    /// <summary>Two people with a hyphen between them: <c>the Roe-Smith call</c>.</summary>
    private bool IsPair(int first, int end)
    {
        TextBuffer text = _discourse.Text;
        if (end - first == 3 && text.TokenKinds[first + 1] == TokenKind.Dash)
        {
            return _resolver.Find(first, first + 1, null) >= 0;
        }

        if (end - first != 1 || _discourse.Is(first, ActorClasses.FirstName))
        {
            return false;
        }

        ReadOnlySpan<char> form = text.TokenText(first);
        int hyphen = form.IndexOf('-');
        return hyphen > 0 && _discourse.Names.Family(FormHash.Of(form[..hyphen])) >= 0 && _resolver.Find(first, end, null) < 0;
    }

    /// <summary>Drops a common word with a sentence's capital from a name's start; false when nothing is left.</summary>
    private bool IsAcceptable(ref int name, int end)
    {
        TextBuffer text = _discourse.Text;
        ulong form = text.TokenForm[name];
        if (!FormCounts.StartsClause(text, name) || text.TokenKinds[name] == TokenKind.Link || _scanner.IsAcronym(name))
        {
            return true;
        }

        bool tagged = (text.TokenShapes[name] & TokenShape.SentenceStart) != 0 && _discourse.Syntax.Upos[name] == UniversalTag.Propn && !_discourse.Forms.IsSeenLower(form) && text.Text[text.TokenEnd[name] - 1] != 's';
        bool known = tagged || _discourse.Is(name, ActorClasses.FirstName | ActorClasses.FamilyNameFirst | ActorClasses.KnownPerson) || _discourse.Forms.IsSeenCapital(form);
        if (end - name == 1)
        {
            bool isSource = _discourse.TokenSource[name] >= 0 && (name + 1 >= text.TokenCount || _discourse.TokenSource[name + 1] != _discourse.TokenSource[name])
                && (name == 0 || _discourse.TokenSource[name - 1] != _discourse.TokenSource[name]);
            return (known && !(_discourse.Forms.IsSeenLower(form) && !_discourse.Forms.IsSeenCapital(form)))
                || (isSource && !_discourse.Forms.IsSeenLower(form)) || _resolver.Find(name, end, null) >= 0;
        }

        ReadOnlySpan<char> word = text.TokenText(name);
        bool common = _discourse.Forms.IsSeenLower(form) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal);
        common |= word.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]) && !_discourse.Is(name, ActorClasses.FirstName);
        if ((!known || word.Contains('-')) && common && !_discourse.Is(name, ActorClasses.NameParticle) && (!_discourse.Is(end - 1, ActorClasses.OrganizationWord | ActorClasses.PlaceWord) || _discourse.Is(end - 1, ActorClasses.SurnameNoun))
            && _discourse.HasSpaceBefore(name + 1))
        {
            name++;
        }

        return true;
    }

    private void AddName(int run, int name, int end)
    {
        int phrase = _titles.TitleStart(run < name && !_discourse.Is(name - 1, ActorClasses.Role | ActorClasses.Honorific) && run == name - 1 ? name : run, name);
        bool hasTitle = phrase < name;
        if (hasTitle && !_discourse.Is(name - 1, ActorClasses.Honorific | ActorClasses.Title) && (IsOrganizationLike(name, end) || IsAcronym(name, end)))
        {
            phrase = name;
            hasTitle = false;
        }

        if (hasTitle && end - name == 1 && !_discourse.IsCapitalized(name - 1) && _discourse.Is(name - 1, ActorClasses.TitleModifier)
            && !_discourse.Is(name, ActorClasses.FirstName | ActorClasses.FamilyNameFirst) && _resolver.Find(name, end, null) < 0)
        {
            // "official Acme policy": an adjective that is a role noun elsewhere.
            phrase = name;
            hasTitle = false;
        }

        Gender? gender = hasTitle ? GenderBefore(phrase, name) : null;
        ActorKind kind = _typer.KindOf(name, end, hasTitle, out int certainty);
        int entity = _resolver.Resolve(name, end, kind, certainty, gender);
        var mention = new MentionRecord { First = name, End = end, PhraseFirst = phrase, Kind = MentionKind.Name, Entity = entity };
        mention.IsSubject = Subjects.IsSubject(_discourse, phrase, end);
        for (int i = phrase; i < name; i++)
        {
            if (_discourse.Mentions.TokenMention[i] is var inner and >= 0)
            {
                _discourse.Mentions.Items[inner].IsInTitle = true;
            }
        }

        _discourse.Mentions.Add(mention, _discourse.Entities);
        ref EntityRecord record = ref _discourse.Entities.Items[entity];
        if (record.Kind == ActorKind.Person)
        {
            record.Gender ??= gender ?? GenderOfFirstName(record.NameFirst, record.NameEnd);
            _appositions.Read(entity, mention);
        }
    }

    /// <summary><c>broadcaster NRK</c>.</summary>
    private bool IsAcronym(int name, int end)
        => end - name == 1 && _discourse.IsAllCapitals(name) && _discourse.Text.TokenEnd[name] - _discourse.Text.TokenStart[name] is >= 2 and <= 5;

    private bool IsOrganizationLike(int name, int end)
        => end - name >= 2 && _discourse.Is(end - 1, ActorClasses.OrganizationWord) && !_discourse.Is(end - 1, ActorClasses.SurnameNoun);

    private Gender? GenderBefore(int phrase, int name)
    {
        for (int i = name - 1; i >= phrase; i--)
        {
            // A role noun tells less than the first name ("spokesman Ann Lee") and is read with the title.
            if (!_discourse.Is(i, ActorClasses.Honorific))
            {
                continue;
            }

            if (_discourse.Is(i, ActorClasses.FemaleNoun))
            {
                return Gender.Female;
            }

            if (_discourse.Is(i, ActorClasses.MaleNoun))
            {
                return Gender.Male;
            }
        }

        return null;
    }

    private Gender? GenderOfFirstName(int first, int end)
    {
        if (end - first < 2 || (_discourse.Is(first, ActorClasses.FamilyNameFirst) && end - first < 4))
        {
            return null;
        }

        return (_discourse.Classes[first] & ActorClasses.FirstName) switch
        {
            ActorClasses.FemaleFirstName => Gender.Female,
            ActorClasses.MaleFirstName => Gender.Male,
            _ => null,
        };
    }
}
