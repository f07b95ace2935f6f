namespace NewsParsing.Tests.Datelines;

/// <summary>Every printed form of a dateline; a bar in the expected places parts them.</summary>
public sealed class DatelineFormTests
{
    private const string Story = "The harbour board said that ferries will run again by the end of the week.";

    [Theory]
    [InlineData("MOSCOW/BEIJING: ", "MOSCOW/BEIJING", "Moscow|Beijing")]
    [InlineData("GAZA / JERUSALEM — ", "GAZA / JERUSALEM", "Gaza|Jerusalem")]
    [InlineData("WASHINGTON and LONDON — ", "WASHINGTON and LONDON", "Washington|London")]
    [InlineData("PARIS & ROME – ", "PARIS & ROME", "Paris|Rome")]
    [InlineData("Berlin/Vienna (dpa) - ", "Berlin/Vienna (dpa)", "Berlin|Vienna")]
    [InlineData("KYIV, MOSCOW and WARSAW — ", "KYIV, MOSCOW and WARSAW", "Kyiv|Moscow|Warsaw")]
    public void Parse_SeveralPlaces_GivesAll(string dateline, string text, string places) => AssertRead(dateline, text, places);

    [Theory]
    [InlineData("CAMBRIDGE, Mass. — ", "CAMBRIDGE, Mass.", "Cambridge", "Mass.", "United States")]
    [InlineData("RIVER FORKS, N.D. — ", "RIVER FORKS, N.D.", "River Forks", "N.D.", "United States")]
    [InlineData("Millbrook, Ontario — ", "Millbrook, Ontario", "Millbrook", "Ontario", "Canada")]
    [InlineData("PARIS, France — ", "PARIS, France", "Paris", null, "France")]
    [InlineData("PARIS, Texas — ", "PARIS, Texas", "Paris", "Texas", "United States")]
    [InlineData("TBILISI, Georgia — ", "TBILISI, Georgia", "Tbilisi", null, "Georgia")]
    [InlineData("ATHENS, Georgia — ", "ATHENS, Georgia", "Athens", "Georgia", "United States")]
    [InlineData("PUNE, Maharashtra, India — ", "PUNE, Maharashtra, India", "Pune", "Maharashtra", "India")]
    [InlineData("New Delhi [India], January 21 (ANI): ", "New Delhi [India], January 21 (ANI)", "New Delhi", null, "India")]
    [InlineData("WASHINGTON D.C. — ", "WASHINGTON D.C.", "Washington D.C.", null, "United States")]
    [InlineData("Washington, D.C. — ", "Washington, D.C.", "Washington", "D.C.", "United States")]
    [InlineData("ALBANY N.Y. — ", "ALBANY N.Y.", "Albany", "N.Y.", "United States")]
    public void Parse_RegionOrCountry_StandsBesideTheName(string dateline, string text, string name, string? region, string country)
    {
        Place place = Assert.Single(AssertRead(dateline, text, name).Places);
        Assert.Equal(region, place.Region);
        Assert.Equal(country, place.Country);
    }

    /// <summary>Small papers print their own towns; after a byline nothing else stands there in capitals.</summary>
    [Theory]
    [InlineData("By Jo Park\n\nELMHAVEN — ", "Elmhaven")]
    [InlineData("Ferries to run again\nBy Jo Park, Staff Writer\nUPPER ELMHAVEN – ", "Upper Elmhaven")]
    public void Parse_UnknownPlaceAfterAByline_IsFound(string head, string name)
        => Assert.Equal(name, Assert.Single(DatelineParser.Default.Parse(head + Story)!.Places).Name);

    /// <summary>At the head of the story as well: no list has every town.</summary>
    [Theory]
    [InlineData("ELMHAVEN — ", "Elmhaven")]
    [InlineData("TOMBRIDGE FALLS — ", "Tombridge Falls")]
    [InlineData("WESTKILL -- ", "Westkill")]
    [InlineData("ORRIDGE – ", "Orridge")]
    [InlineData("NEW QUARLEY - ", "New Quarley")]
    [InlineData("ST. AUBREY — ", "St. Aubrey")]
    [InlineData("Ferries to run again\n\nDUNSCOMBE — ", "Dunscombe")]
    public void Parse_UnlistedTownBeforeADash_IsFound(string head, string name)
        => Assert.Equal(name, Assert.Single(DatelineParser.Default.Parse(head + Story)!.Places).Name);

    /// <summary>Old wires of AP print an underscore where other wires print a dash.</summary>
    [Theory]
    [InlineData("ELMHAVEN (AP) _ ", "ELMHAVEN (AP)", "Elmhaven")]
    [InlineData("TOMBRIDGE, Pa. (AP) _ ", "TOMBRIDGE, Pa. (AP)", "Tombridge")]
    [InlineData("WESTKILL, N.Y. (AP) _ ", "WESTKILL, N.Y. (AP)", "Westkill")]
    [InlineData("ORRIDGE, Jan. 21 (AP) _ ", "ORRIDGE, Jan. 21 (AP)", "Orridge")]
    [InlineData("NEW QUARLEY, Ohio _ ", "NEW QUARLEY, Ohio", "New Quarley")]
    [InlineData("OSLO, Norway (AP) _ ", "OSLO, Norway (AP)", "Oslo")]
    public void Parse_UnderscoreForTheDash_IsRead(string dateline, string text, string name) => AssertRead(dateline, text, name);

    /// <summary>Wires of announcements put agency and date between dashes.</summary>
    [Theory]
    [InlineData("ELMHAVEN, Ohio--(BUSINESS WIRE)--Jan. 21, 2025--", "Elmhaven")]
    [InlineData("TOMBRIDGE & WESTKILL, N.Y.--(BUSINESS WIRE)--January 21, 2025--", "Tombridge|Westkill")]
    [InlineData("ORRIDGE, Pa. -- (BUSINESS WIRE) -- Jan. 21, 2025 -- ", "Orridge")]
    [InlineData("QUARLEY, England--(BUSINESS WIRE)--21 January 2025--", "Quarley")]
    [InlineData("OSLO, Norway--(BUSINESS WIRE)--Jan. 21, 2025--", "Oslo")]
    public void Parse_AgencyAndDateBetweenDashes_AreRead(string dateline, string places)
    {
        Dateline read = DatelineParser.Default.Parse(dateline + Story)!;
        Assert.Equal(places, string.Join('|', read.Places.Select(place => place.Name)));
        Assert.Equal("BUSINESS WIRE", read.Agency);
        Assert.Equal(new DateOnly(2025, 1, 21), read.Date);
        Assert.Equal(dateline.Length, read.BodyStart);
    }

    /// <summary>A full stop and a dash, as papers of Mexico print it.</summary>
    [Fact]
    public void Parse_FullStopAndDash_IsRead() => AssertRead("OSLO, Norway.- ", "OSLO, Norway", "Oslo");

    [Theory]
    [InlineData("By Jo Park\n\nELMHAVEN: ")]
    [InlineData("By Jo Park\n\nEXCLUSIVE — ")]
    [InlineData("WEATHER — ")]
    [InlineData("FEMA — ")]
    [InlineData("CITY COUNCIL — ")]
    [InlineData("ANN ROE — ")]
    [InlineData("ELMHAVEN—")]
    [InlineData("The ferries did not run for three weeks after the storm, which broke two of the boats and the old quay.\n\nELMDON — ")]
    public void Parse_OtherWordInCapitals_IsNone(string head) => Assert.Null(DatelineParser.Default.Parse(head + Story));

    [Fact]
    public void Parse_ListOfItemsInCapitals_IsNone()
        => Assert.Null(DatelineParser.Default.Parse($"ELMHAVEN — {Story}\n\nWESTKILL — {Story}"));

    [Theory]
    [InlineData("NEW YORK (AP) — ", "NEW YORK (AP)", "AP")]
    [InlineData("SUN VALLEY, Idaho (AP) — ", "SUN VALLEY, Idaho (AP)", "AP")]
    [InlineData("LONDON (Reuters) - ", "LONDON (Reuters)", "Reuters")]
    [InlineData("CAIRO [AFP] – ", "CAIRO [AFP]", "AFP")]
    [InlineData("LONDON | Reuters — ", "LONDON | Reuters", "Reuters")]
    [InlineData("Washington CNN  —  ", "Washington CNN", "CNN")]
    [InlineData("BERLIN/AFP — ", "BERLIN/AFP", "AFP")]
    [InlineData("TOKYO, Kyodo — ", "TOKYO, Kyodo", "Kyodo")]
    [InlineData("AUSTIN (KXAN) — ", "AUSTIN (KXAN)", "KXAN")]
    [InlineData("Oakville (AP) — ", "Oakville (AP)", "AP")]
    [InlineData("LONDON — (AFP) — ", "LONDON — (AFP)", "AFP")]
    [InlineData("LOS ANGELES (CBS/AP) — ", "LOS ANGELES (CBS/AP)", "CBS/AP")]
    [InlineData("New Delhi, Jan 21 (IANS) ", "New Delhi, Jan 21 (IANS)", "IANS")]
    [InlineData("MOSCOW, January 21. /TASS/. ", "MOSCOW, January 21. /TASS/", "TASS")]
    [InlineData("MOSCOW. Jan 21 (Interfax) - ", "MOSCOW. Jan 21 (Interfax)", "Interfax")]
    [InlineData("CHICAGO, Jan. 21, 2025 /PRNewswire/ -- ", "CHICAGO, Jan. 21, 2025 /PRNewswire/", "PRNewswire")]
    public void Parse_Agency_StandsAsPrinted(string dateline, string text, string agency)
        => Assert.Equal(agency, AssertRead(dateline, text, null).Agency);

    [Theory]
    [InlineData("GAZA/JERUSALEM, Jan 21 (Reuters) - ", "Jan 21", "2025-01-21")]
    [InlineData("OSLO, Jan. 21 — ", "Jan. 21", "2025-01-21")]
    [InlineData("OSLO, JAN. 21 — ", "JAN. 21", "2025-01-21")]
    [InlineData("OSLO, 21 January — ", "21 January", "2025-01-21")]
    [InlineData("OSLO, 21st January 2024: ", "21st January 2024", "2024-01-21")]
    [InlineData("OSLO, January 21, 2023 — ", "January 21, 2023", "2023-01-21")]
    [InlineData("OSLO, Tuesday, Jan 21 — ", "Tuesday, Jan 21", "2025-01-21")]
    [InlineData("OSLO, 1/21/2025 — ", "1/21/2025", "2025-01-21")]
    [InlineData("OSLO, 21/1/2025 — ", "21/1/2025", "2025-01-21")]
    [InlineData("OSLO, 2025-01-21 — ", "2025-01-21", "2025-01-21")]
    [InlineData("OSLO, Tuesday — ", "Tuesday", "2025-01-21")]
    [InlineData("OSLO Jan 21 (Reuters) - ", "Jan 21", "2025-01-21")]
    [InlineData("OSLO (21 January 2025) — ", "21 January 2025", "2025-01-21")]
    [InlineData("OSLO, 21-Jan-2025 — ", "21-Jan-2025", "2025-01-21")]
    [InlineData("OSLO, TUESDAY, 21 JANUARY — ", "TUESDAY, 21 JANUARY", "2025-01-21")]
    [InlineData("OSLO, Dec. 31 — ", "Dec. 31", "2024-12-31")]
    [InlineData("OSLO -- Jan. 21, 2025 -- ", "Jan. 21, 2025", "2025-01-21")]
    [InlineData("Jan 21 (Reuters) - ", "Jan 21", "2025-01-21")]
    public void Parse_Date_StandsAsPrintedAndIsResolved(string dateline, string printed, string day)
    {
        Dateline read = AssertRead(dateline, null, null);
        Assert.Equal(printed, read.DateText);
        Assert.Equal(day, read.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("MADRID -- ")]
    [InlineData("MADRID - ")]
    [InlineData("MADRID-")]
    [InlineData("MADRID – ")]
    [InlineData("MADRID—")]
    [InlineData("MADRID —")]
    [InlineData("MADRID ― ")]
    [InlineData("MADRID | ")]
    [InlineData("MADRID: ")]
    [InlineData("MADRID \u00A0—\u00A0")]
    [InlineData("MADRID —\u00A0 ")]
    [InlineData("MADRID - - ")]
    public void Parse_Separator_StandsOutsideTheDateline(string dateline) => AssertRead(dateline, "MADRID", "Madrid");

    [Theory]
    [InlineData("Moscow — ", "Moscow", "Moscow")]
    [InlineData("San Francisco – ", "San Francisco", "San Francisco")]
    [InlineData("London, 3 May (BBC) - ", "London, 3 May (BBC)", "London")]
    [InlineData("New Delhi, Jan. 21: ", "New Delhi, Jan. 21", "New Delhi")]
    [InlineData("SAN FRANCISCO — ", "SAN FRANCISCO", "San Francisco")]
    [InlineData("SAN\u00A0FRANCISCO — ", "SAN\u00A0FRANCISCO", "San Francisco")]
    [InlineData("ST. LOUIS — ", "ST. LOUIS", "St. Louis")]
    [InlineData("BOGOTA — ", "BOGOTA", "Bogota")]
    [InlineData("PORT-AU-PRINCE, Haiti — ", "PORT-AU-PRINCE, Haiti", "Port-au-Prince")]
    [InlineData("WINSTON-SALEM, N.C. — ", "WINSTON-SALEM, N.C.", "Winston-Salem")]
    [InlineData("MCGREGOR, Minn. — ", "MCGREGOR, Minn.", "McGregor")]
    [InlineData("O’FALLON, Mo. — ", "O’FALLON, Mo.", "O’Fallon")]
    [InlineData("STRATFORD-UPON-AVON, England — ", "STRATFORD-UPON-AVON, England", "Stratford-upon-Avon")]
    [InlineData("RIO DE JANEIRO — ", "RIO DE JANEIRO", "Rio de Janeiro")]
    [InlineData("ABOARD AIR FORCE ONE (AP) — ", "ABOARD AIR FORCE ONE (AP)", "Aboard Air Force One")]
    public void Parse_Case_IsMadeNormal(string dateline, string text, string name) => AssertRead(dateline, text, name);

    [Theory]
    [InlineData("(Reuters) - ", "(Reuters)")]
    [InlineData("(CNN)", "(CNN)")]
    [InlineData("CNN — ", "CNN")]
    public void Parse_AgencyAlone_HasNoPlace(string dateline, string text) => AssertRead(dateline, text, "");

    [Theory]
    [InlineData("Ferries to run again\n\n")]
    [InlineData("Ferries To Run Again.\n\nBoard ends a dispute of three months.\n\n")]
    [InlineData("FERRIES TO RUN AGAIN\nBy Jane Roe and Max Poe\nPublished 3:04 PM ET, Tue January 21, 2025\n\n")]
    [InlineData("Ferries to run again\r\n\r\nJane Roe | Reuters\r\n\r\n")]
    [InlineData("\n\n  ")]
    [InlineData("ABSTRACT.\n\nThe board ends a dispute.\n\nFULL TEXT.\n\n")]
    public void Parse_AfterHeadMatter_IsFound(string head)
    {
        string text = head + "LISBON — " + Story;
        Dateline dateline = new DatelineParser().Parse(text)!;
        Assert.Equal("LISBON", dateline.Text);
        Assert.Equal(head.Length, dateline.Span.Start);
        Assert.Equal(text.Length - Story.Length, dateline.BodyStart);
    }

    [Fact]
    public void Parse_TwoDatelines_TheFirstCounts()
        => Assert.Equal("LISBON", new DatelineParser().Parse($"LISBON — {Story}\n\nMADRID (AP) — {Story}")!.Text);

    [Fact]
    public void Parse_DatelineOnALineOfItsOwn_BodyIsTheNextLine()
    {
        const string Text = "LISBON, Jan 21 (Reuters)\n\n" + Story;
        Dateline dateline = new DatelineParser().Parse(Text)!;
        Assert.Equal("LISBON, Jan 21 (Reuters)", dateline.Text);
        Assert.Equal(Story, Text[dateline.BodyStart..]);
    }

    [Fact]
    public void Parse_Place_SpanHoldsRegion()
    {
        const string Text = "RENO, Nev. (AP) — " + Story;
        Place place = new DatelineParser().Parse(Text)!.Places[0];
        Assert.Equal("RENO, Nev.", Text[place.Span.ToRange()]);
    }

    private static Dateline AssertRead(string dateline, string? text, string? places)
    {
        Dateline? read = new DatelineParser().Parse(dateline + Story, new DateOnly(2025, 1, 22));
        Assert.NotNull(read);
        Assert.Equal(dateline.Length, read.BodyStart);
        Assert.Equal(read.Text, (dateline + Story)[read.Span.ToRange()]);
        if (text is not null)
        {
            Assert.Equal(text, read.Text);
        }

        if (places is not null)
        {
            Assert.Equal(places, string.Join('|', read.Places.Select(place => place.Name)));
        }

        return read;
    }
}
