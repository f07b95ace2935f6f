namespace NewsParsing.Pipeline;

/// <summary>
/// Numbers the utterances of the quotes anew, once their speakers are known: quotes that looked like one utterance by their place are two
/// where two speak.
/// </summary>
/// <param name="quotes">How many quotes there are.</param>
internal sealed class UtteranceGroups(int quotes)
{
    /// <summary>By the group that was given: its last number, and who spoke last in it.</summary>
    private readonly (int Number, IReadOnlyList<Actor> Speakers)[] _last = new (int, IReadOnlyList<Actor>)[quotes + 1];

    private int _count;

    /// <summary>The number of the next quote's utterance, from 1.</summary>
    /// <param name="group">Its group by its place in the text, from 1 to the number of quotes.</param>
    /// <param name="speakers">Who speaks; empty for nobody.</param>
    public int NumberOf(int group, IReadOnlyList<Actor> speakers)
    {
        (int number, IReadOnlyList<Actor> last) = _last[group];
        if (number == 0 || (speakers.Count > 0 && last.Count > 0 && !IsSame(speakers, last)))
        {
            number = ++_count;
        }

        _last[group] = (number, speakers.Count > 0 || last is null ? speakers : last);
        return number;
    }

    private static bool IsSame(IReadOnlyList<Actor> one, IReadOnlyList<Actor> other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        foreach (Actor actor in one)
        {
            if (!other.Contains(actor))
            {
                return false;
            }
        }

        return true;
    }
}
