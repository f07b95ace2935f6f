using System.Globalization;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Reads a name's votes and neighbours; determines what kind of actor it names and how sure that is (1 or 2).</summary>
internal sealed class NameTyper(Discourse discourse, NameFinder finder)
{
    /// <param name="name">Its tokens.</param>
    /// <param name="hasTitle">Whether a title or form of address stands before it.</param>
    /// <param name="certainty">1 by labels, 2 by a title or an age.</param>
    public ActorKind KindOf(TokenRange name, bool hasTitle, out int certainty)
    {
        // "Mr Harlow", "Kim Lee, 34,": a title or an age is a person's, whatever the labels say.
        if (hasTitle || HasAgeAfter(name.End))
        {
            certainty = 2;
            return ActorKind.Person;
        }

        certainty = 1;
        if (HasMarkInside(name.End))
        {
            return ActorKind.Organization;
        }

        return finder.Of(name).Best switch
        {
            NameLabel.BeginPerson => ActorKind.Person,
            NameLabel.BeginPlace => ActorKind.Place,
            _ => ActorKind.Organization,
        };
    }

    /// <summary>Whether a name ends in <c>!</c> or <c>?</c> and its sentence goes on: no person's does (<c>Zippo! said</c>).</summary>
    private bool HasMarkInside(int end)
    {
        TextBuffer text = discourse.Text;
        return end + 1 < text.TokenCount && !discourse.HasSpaceBefore(end) && (discourse.IsMark(end, '!') || discourse.IsMark(end, '?'))
            && text.TokenSentence[end + 1] == text.TokenSentence[end] && text.TokenKinds[end + 1] == TokenKind.Word;
    }

    private bool HasAgeAfter(int end)
    {
        TextBuffer text = discourse.Text;
        bool opens = end + 2 < text.TokenCount && (discourse.IsMark(end, ',') || discourse.IsMark(end, '('));
        bool closes = opens && discourse.WidthOf(end + 2) == 1 && discourse.CharOf(end + 2) is ',' or ')' or '.' or ';';
        return closes && AgeOf(text, end + 1) > 0;
    }

    /// <summary>The age that a number token gives: 1 to 119, else 0.</summary>
    public static int AgeOf(TextBuffer text, int token)
    {
        int age = 0;
        bool isNumber = text.TokenKinds[token] == TokenKind.Number
            && int.TryParse(text.TokenText(token), NumberStyles.None, CultureInfo.InvariantCulture, out age);
        // "Roe, 2019," is a year.
        return isNumber && age is > 0 and < 120 ? age : 0;
    }
}
