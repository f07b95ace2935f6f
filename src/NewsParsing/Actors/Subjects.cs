using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Tells from the neighbouring tokens whether a noun phrase is the subject of its clause; stands in for a syntax tree.</summary>
internal static class Subjects
{
    public static bool IsSubject(Discourse discourse, int first, int end)
    {
        TextBuffer text = discourse.Text;
        if (discourse.IsPossessive(end) || end >= text.TokenCount)
        {
            return false;
        }

        if (discourse.TokenSource[end - 1] >= 0)
        {
            return true;
        }

        if (FormCounts.StartsClause(text, first))
        {
            return true;
        }

        int before = first - 1;
        if (discourse.IsMark(before, ','))
        {
            return text.TokenKinds[end] == TokenKind.Word && !discourse.Is(end, ActorClasses.Preposition);
        }

        return text.TokenKinds[before] == TokenKind.Word && discourse.Is(before, ActorClasses.FunctionWord) && !discourse.Is(before, ActorClasses.Preposition)
            && text.TokenForm[before] != Words.The && text.TokenKinds[end] == TokenKind.Word && !discourse.Is(end, ActorClasses.Preposition);
    }
}
