using System.Buffers;
using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Models;

namespace NewsParsing.Datelines;

/// <summary>
/// Decides whether a name in capitals before a dash, which no list has, is a town: <c>WEWOKA — The county …</c>. No list holds the towns of
/// small papers, so what is known otherwise (organisations, people, labels) speaks against it, and so does where the line stands.
/// </summary>
internal sealed class UnlistedTown(Knowledge knowledge)
{
    // Headline, deck, byline, post and two stamps: a name in capitals further down begins an item or a caption.
    private const int MaximumLinesBefore = 6;

    /// <summary>A line of this length that ends as a sentence is the story already.</summary>
    // 99 of 100 first lines of PolNeAR, its headlines, have 101 characters or fewer.
    private const int LeadLength = 100;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYÁÉÍÓÚÄÖÜÅÆØÀÈ");

    /// <summary>The fewest letters of a town: NFL, GOP and FBI have three.</summary>
    private const int ShortestName = 4;

    public bool IsTown(string text, DatelineDraft draft, HeadLines lines, int line)
    {
        if (line > MaximumLinesBefore || draft.Places.Count > 1 || draft.Separator is not { Kind: SeparatorKind.Dash, IsSpaced: true })
        {
            return false;
        }

        for (int i = 0; i < lines.Count; i++)
        {
            ReadOnlySpan<char> other = text.AsSpan(lines[i].Span.Start, lines[i].Span.Length);
            // Items of a list ("WEATHER — Rain …", "GOLD — Prices …") look alike, and a lead above means that the story runs.
            if (i != line && (StartsWithCapitalsAndDash(other) || (i < line && other.Length > LeadLength && other[^1] == '.')))
            {
                return false;
            }
        }

        ReadPlace place = draft.Places[0];
        return IsTownName(text.AsSpan(place.NameStart, place.NameEnd - place.NameStart));
    }

    private bool IsTownName(ReadOnlySpan<char> name)
    {
        // UN, NFL and GOP beside ELKO: what cannot be spoken is an abbreviation.
        if (name.Length < ShortestName || !name.ContainsAny(Vowels) || knowledge.Head.Is(name, DatelineWords.Acronym))
        {
            return false;
        }

        Span<ulong> forms = stackalloc ulong[KnownNames.MaximumTokens];
        int count = 0;
        foreach (Range range in name.Split(' '))
        {
            if (count == forms.Length)
            {
                return false;
            }

            forms[count++] = FormHash.Of(name[range]);
        }

        if (knowledge.Names.Longest(forms[..count], out int length).Kind == KnownNameKind.Organization && length == count)
        {
            return false;
        }

        ActorClasses last = knowledge.Actors.Of(forms[count - 1]);
        if ((last & ActorClasses.PlaceWord) != 0)
        {
            // OTTERBURN FALLS, ANN HARBOR.
            return count > 1;
        }

        // HARBOUR BOARD, MAYOR, ANN ROE.
        const ActorClasses NoTown = ActorClasses.OrganizationWord | ActorClasses.Title | ActorClasses.PersonNoun | ActorClasses.GroupNoun
            | ActorClasses.DocumentNoun | ActorClasses.GovernmentNoun | ActorClasses.FunctionWord | ActorClasses.Demonym;
        const ActorClasses GivenName = ActorClasses.FirstName | ActorClasses.FemaleFirstName | ActorClasses.MaleFirstName;
        ActorClasses first = knowledge.Actors.Of(forms[0]);
        // MR. ROE, but ST. AUBREY.
        bool isAddressed = (first & ActorClasses.Honorific) != 0 && !name.StartsWith("ST", StringComparison.Ordinal);
        return (last & NoTown) == 0 && !isAddressed && (count == 1 || (first & GivenName) == 0);
    }

    /// <summary>Whether a line begins as an item with a heading: up to four words in capitals and a dash between spaces.</summary>
    private static bool StartsWithCapitalsAndDash(ReadOnlySpan<char> line)
    {
        // The longest heading that is looked for has as many letters as a place's name may have.
        ReadOnlySpan<char> head = line[..Math.Min(line.Length, 48)];
        for (int i = 2; i + 1 < head.Length; i++)
        {
            if (Separator.IsDash(head[i]) && head[i - 1] == ' ')
            {
                return NameCase.IsAllCapitals(head[..i]);
            }
        }

        return false;
    }
}
