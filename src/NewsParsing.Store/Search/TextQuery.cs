namespace NewsParsing.Store.Search;

/// <summary>What a user asks of the words of a saying: words and phrases, all of which it must have.</summary>
/// <param name="Phrases">
/// The words of each, letters, digits and marks as they were typed; a phrase of one word is a word. None is empty.
/// </param>
internal sealed record TextQuery(IReadOnlyList<IReadOnlyList<string>> Phrases)
{
    /// <summary>The most words of a query.</summary>
    // A pasted paragraph has some 100 words. FTS5 refuses an expression of more than 256 levels, and each term is a search of its own.
    public const int MostWords = 256;

    /// <summary>Reads what a user typed: quotation marks of any kind around a phrase, else words; nothing is an operator.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="argument">The parameter of the user's that the text came in.</param>
    /// <returns>The words and phrases, each once; none where the text has no letter and no digit.</returns>
    /// <exception cref="ArgumentException">There are more than <see cref="MostWords"/> words.</exception>
    public static TextQuery Parse(string text, string argument)
    {
        var phrases = new List<IReadOnlyList<string>>();
        HashSet<string> known = [];
        int words = 0;
        bool quoted = false;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsQuotationMark(text[i]))
            {
                continue;
            }

            // What follows a mark that is never closed are words, as if it were not there.
            Add(text[start..i], quoted && i < text.Length);
            quoted = !quoted;
            start = i + 1;
        }

        return new TextQuery(phrases);

        void Add(string part, bool isPhrase)
        {
            List<string> phrase = [];
            foreach (string word in Words.Of(part, fold: false))
            {
                if (++words > MostWords)
                {
                    throw new ArgumentException($"A search takes {MostWords} words at most.", argument);
                }

                phrase.Add(word);
                if (!isPhrase)
                {
                    Take(phrase);
                    phrase = [];
                }
            }

            Take(phrase);
        }

        void Take(List<string> phrase)
        {
            if (phrase.Count > 0 && known.Add(string.Join(' ', phrase)))
            {
                phrases.Add(phrase);
            }
        }
    }

    private static bool IsQuotationMark(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB';
}
