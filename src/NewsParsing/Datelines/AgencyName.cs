using NewsParsing.Gazetteer;

namespace NewsParsing.Datelines;

/// <summary>What an agency is called in brackets.</summary>
internal static class AgencyName
{
    /// <summary>One agency, or several with slashes or commas between them.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name, NameSet agencies)
    {
        if (agencies.Contains(name))
        {
            return true;
        }

        // (CBS/AP), (Reuters, AFP): one listed name vouches for the others.
        int cut = name.IndexOfAny('/', ',');
        while (cut >= 0 && agencies.Contains(name[..cut]))
        {
            name = name[(cut + 1)..];
            if (agencies.Contains(name))
            {
                return true;
            }

            cut = name.IndexOfAny('/', ',');
        }

        return false;
    }

    /// <summary>
    /// A station or paper that is in no list: <c>KXAN</c>, <c>Legal Newsline</c>; not the party and state of a politician.
    /// </summary>
    public static bool MayBe(ReadOnlySpan<char> name)
    {
        // "Rep. Ann Roe (R-Texas)": the bracket holds party and state.
        if (name.Length < 2 || !(char.IsUpper(name[0]) || char.IsAsciiDigit(name[0])) || (name[1] == '-' && name[0] is 'R' or 'D' or 'I'))
        {
            return false;
        }

        bool wordStart = true;
        int letters = 0;
        foreach (char c in name)
        {
            // "Oakville (file photo) —": a remark has lowercase words, a station's name none.
            if (wordStart && char.IsLower(c))
            {
                return false;
            }

            if (!char.IsLetterOrDigit(c) && c is not (' ' or '.' or '&' or '-' or '/' or '\'' or '’'))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
            wordStart = c == ' ';
        }

        // "OSLO (2) —" numbers the takes of a story.
        return letters > 1;
    }
}
