using NewsParsing.Gazetteer;

namespace NewsParsing.Datelines;

/// <summary>
/// A cursor over the characters of one line: reads places, date and agency in every printed order, and the separator, into a draft.
/// </summary>
internal ref struct DatelineReader
{
    /// <summary>The most UTF-16 units a dateline takes; what is longer is prose.</summary>
    // The longest of 146 annotated datelines of PolNeAR train has 31 characters, and 60 would change none of 924 PolNeAR and 888 worldwide
    // articles; the rest is room for three places with regions, agency and full date.
    public const int MaximumLength = 200;

    // "KYIV, MOSCOW and WARSAW": one place alone changes 3 of 888 worldwide articles. No annotated dateline has more than one.
    private const int MaximumPlaces = 6;
    // The longest listed names have 26 characters (United Press International, Thomson Reuters Foundation).
    private const int MaximumAgencyLength = 40;
    // "MOSCOW, Jan 21 (Reuters)" has two: with one, 24 of 924 PolNeAR and 28 of 888 worldwide articles change, with two none.
    private const int MaximumAttributes = 4;

    private readonly PlaceReader _places;
    private readonly NameSet _agencies;
    private readonly string _text;
    private readonly DatelineDraft _draft;
    private readonly int _end;
    private int _at;

    /// <param name="places">Reads each place.</param>
    /// <param name="agencies">The names of the agencies.</param>
    /// <param name="text">The text.</param>
    /// <param name="line">The line of the text that is read.</param>
    /// <param name="draft">Takes what is read.</param>
    public DatelineReader(PlaceReader places, NameSet agencies, string text, TextSpan line, DatelineDraft draft)
    {
        _places = places;
        _agencies = agencies;
        _text = text;
        _end = Math.Min(line.End, line.Start + MaximumLength);
        _at = line.Start;
        _draft = draft;
        draft.Reset(line.Start, line.End);
    }

    /// <summary>Reads what stands at the start of the line.</summary>
    /// <returns>Whether a place, date or agency stands there.</returns>
    public bool TryRead()
    {
        // "Jan 21 (Reuters) -" and "CNN —" begin without a place (two of 146 annotated datelines).
        if (!DateReader.TryRead(_text, _at, _end, out _) && !TryBareAgency(_at))
        {
            ReadPlaces();
        }

        _draft.End = _at;
        ReadAttributes();
        _draft.Separator = Separator.Read(_text, _at, _draft.LineEnd);
        ReadDateAfterSeparator();
        ReadAgencyAfterSeparator();
        // "OSLO--(BUSINESS WIRE)--Jan. 7, 2025--".
        ReadDateAfterSeparator();
        return _draft.End > _draft.Start;
    }

    private void ReadPlaces()
    {
        int at = _at;
        while (_draft.Places.Count < MaximumPlaces && _places.TryRead(_text, at, _end, out ReadPlace place))
        {
            // LONDON, Reuters — and BERLIN/AFP — name one place.
            // Nor is the month a place in "OSLO, Sept. 21 (UPI)": 22 of 924 PolNeAR and 36 of 888 worldwide articles.
            if (_draft.Places.Count > 0 && place.Known is null && !place.HasRegion
                && (_text[_at] == ',' || _agencies.Contains(_text.AsSpan(place.NameStart, place.NameEnd - place.NameStart))))
            {
                return;
            }

            _draft.Places.Add(place);
            _at = place.End;
            at = AfterConjunction();
            if (at == _at)
            {
                return;
            }
        }
    }

    /// <summary>Returns where the next place may start after <c>/</c>, <c>and</c>, <c>;</c>, a comma; or the cursor itself.</summary>
    private int AfterConjunction()
    {
        int at = SkipSpaces(_at);
        if (at >= _end)
        {
            return _at;
        }

        ReadOnlySpan<char> rest = _text.AsSpan(at, _end - at);
        int length = rest[0] is '/' or ',' or ';' or '&' ? 1
            : at > _at && rest.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? 4
            : 0;
        return length == 0 ? _at : SkipSpaces(at + length);
    }

    private void ReadAttributes()
    {
        for (int i = 0; i < MaximumAttributes; i++)
        {
            int at = SkipSpaces(_at);
            if (at < _end && _text[at] is ',' or '|' or '/' && _draft.End > _draft.Start)
            {
                bool slash = _text[at] == '/';
                if (TryDateOrAgency(SkipSpaces(at + 1)) || (slash && TryBracket(at)))
                {
                    continue;
                }
            }

            // Interfax and TASS: MOSCOW. Jan 21 (…), MOSCOW, January 21. /…/
            int afterStop = at < _end && _text[at] == '.' ? SkipSpaces(at + 1) : at;
            if (!TryBracket(afterStop) && !(_draft.Places.Count > 0 || at == _draft.Start ? TryDateOrAgency(afterStop) : false))
            {
                return;
            }
        }
    }

    private bool TryDateOrAgency(int at)
    {
        if (_draft.Date is null && DateReader.TryRead(_text, at, _end, out PrintedDate date))
        {
            _draft.Date = date;
            Advance(date.Span.End);
            return true;
        }

        return _draft.Agency.IsEmpty && TryBareAgency(at);
    }

    /// <summary>Reads the name of a known agency up to a bracket, a separator or the end of the line.</summary>
    private bool TryBareAgency(int at)
    {
        int end = at;
        while (end < _end && end - at < MaximumAgencyLength && (char.IsLetterOrDigit(_text[end]) || _text[end] is ' ' or '.' or '\u00A0'))
        {
            end++;
        }

        int after = end;
        while (end > at && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        // "Reuters reported that …" is prose: after an agency without brackets its line ends, or a mark follows.
        bool ends = after >= _draft.LineEnd
            || (after < _end && (Separator.IsDash(_text[after]) || _text[after] is ':' or '(' or '|' or ','));
        if (!ends || end == at || !_agencies.Contains(_text.AsSpan(at, end - at)))
        {
            return false;
        }

        _draft.Agency = new TextSpan(at, end);
        _draft.IsAgencyKnown = true;
        Advance(end);
        return true;
    }

    /// <summary>Reads <c>(Reuters)</c>, <c>[AP]</c>, <c>/PRNewswire/</c> or <c>(21 January 2025)</c>.</summary>
    private bool TryBracket(int at)
    {
        if (at >= _end || _text[at] is not ('(' or '[' or '/'))
        {
            return false;
        }

        // PR Newswire and TASS stand between slashes, AFP in some papers in square brackets.
        char closing = _text[at] switch { '(' => ')', '[' => ']', _ => '/' };
        int start = SkipSpaces(at + 1);
        int length = _text.AsSpan(start, Math.Min(_end - start, MaximumAgencyLength)).IndexOf(closing);

        // CBS/AP between slashes is not distinguished from two of them; brackets are what is printed.
        if (length <= 0)
        {
            return false;
        }

        int end = start + length;
        if (_draft.Date is null && DateReader.TryRead(_text, start, end, out PrintedDate date) && date.Span.End == end)
        {
            _draft.Date = date;
            Advance(end + 1);
            return true;
        }

        ReadOnlySpan<char> name = _text.AsSpan(start, length).TrimEnd();
        bool known = AgencyName.IsKnown(name, _agencies);
        // "AUSTIN (KXAN) —": a station that no list has is one only in round brackets after a place.
        if (!_draft.Agency.IsEmpty || !(known || (closing == ')' && _draft.Places.Count > 0 && AgencyName.MayBe(name))))
        {
            return false;
        }

        _draft.Agency = new TextSpan(start, start + name.Length);
        _draft.IsAgencyKnown = known;
        _draft.IsAgencyBracketed = true;
        Advance(end + 1);
        return true;
    }

    /// <summary><c>NEW YORK -- Jan. 21, 2025 --</c>: a date between two separators belongs to the dateline.</summary>
    private void ReadDateAfterSeparator()
    {
        int at = _draft.Separator.End;
        if (_draft.Separator.Kind != SeparatorKind.Dash || _draft.Date is not null || _draft.Places.Count == 0
            || !DateReader.TryRead(_text, at, _end, out PrintedDate date))
        {
            return;
        }

        // "OSLO – 26 July 2022: The …" (11 of 888 worldwide articles); "OSLO — Jan. 21 was a cold day" has no mark after its date.
        Separator next = Separator.Read(_text, date.Span.End, _draft.LineEnd);
        if (next.Kind is SeparatorKind.Dash or SeparatorKind.Colon)
        {
            _draft.Date = date;
            Advance(date.Span.End);
            _draft.Separator = next;
        }
    }

    /// <summary><c>LONDON — (AFP) —</c>: an agency between two separators belongs to the dateline.</summary>
    private void ReadAgencyAfterSeparator()
    {
        int at = _draft.Separator.End;
        if (_draft.Separator.Kind != SeparatorKind.Dash || !_draft.Agency.IsEmpty || at >= _end || _text[at] is not ('(' or '/')
            || _draft.Places.Count == 0)
        {
            return;
        }

        (int cursor, int end, Separator first, PrintedDate? date) = (_at, _draft.End, _draft.Separator, _draft.Date);
        // "LONDON — (Pictured above) Ann Roe …" begins a story: the name has to be listed.
        if (TryBracket(at) && _draft.IsAgencyKnown)
        {
            _draft.Separator = Separator.Read(_text, _at, _draft.LineEnd);
            if (_draft.Separator.Kind == SeparatorKind.None)
            {
                _draft.Separator = _draft.Separator with { Kind = SeparatorKind.Dash, IsSpaced = true };
            }

            return;
        }

        _draft.Agency = default;
        _draft.IsAgencyBracketed = false;
        (_at, _draft.End, _draft.Separator, _draft.Date) = (cursor, end, first, date);
    }

    private void Advance(int to)
    {
        _at = to;
        _draft.End = to;
    }

    private int SkipSpaces(int at)
    {
        while (at < _end && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at;
    }
}
