using NewsParsing.Gazetteer;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>Adds the mentions of the names that the user gave; determines whose name it is where several bear it.</summary>
internal sealed class UserNameWriter(Discourse discourse, KnownNameReader gazetteer, NameWriter writer)
{
    /// <summary>Adds a mention and returns the token to go on with.</summary>
    public int Add(UserMatch match)
    {
        TokenRange name = match.Tokens;
        UserNameKind kind = KindOf(match);
        if (kind == UserNameKind.Place)
        {
            gazetteer.Add(name, new KnownName(KnownNameKind.Place, -1));
        }
        else
        {
            writer.AddKnown(name, BearerOf(match, kind), kind == UserNameKind.Person ? ActorKind.Person : ActorKind.Organization);
        }

        return name.End;
    }

    /// <summary>The kind of the first bearer that has the recogniser's label; of the first one where none has.</summary>
    private UserNameKind KindOf(UserMatch match)
    {
        UserNames names = discourse.Knowledge.Users;
        UserNameKind first = names[names.Form(match.Form).Name].Kind;
        for (int form = match.Form; form >= 0; form = names.Form(form).Next)
        {
            UserNameKind kind = names[names.Form(form).Name].Kind;
            bool fits = discourse.Syntax.Names[match.Tokens.First] switch
            {
                NameLabel.BeginPerson => kind == UserNameKind.Person,
                NameLabel.BeginOrganization => kind == UserNameKind.Organization,
                NameLabel.BeginPlace => kind == UserNameKind.Place,
                _ => false,
            };
            if (fits)
            {
                return kind;
            }
        }

        return first;
    }

    /// <summary>
    /// The one bearer of that kind; of several the one whom the text has named by a name of their own, else -1: a wrong identifier is worse
    /// than none.
    /// </summary>
    private int BearerOf(UserMatch match, UserNameKind kind)
    {
        UserNames names = discourse.Knowledge.Users;
        int bearer = -1;
        int count = 0;
        for (int form = match.Form; form >= 0; form = names.Form(form).Next)
        {
            int name = names.Form(form).Name;
            if (names[name].Kind != kind)
            {
                continue;
            }

            if (discourse.Users.Entities.ContainsKey(name))
            {
                return name;
            }

            // An agency that is a known organisation as well: two entries, of which one says who it is.
            bool isSame = bearer >= 0 && names[bearer].Name == names[name].Name && (names[bearer].ExternalId is not { } id
                || names[name].ExternalId is not { } other || id == other);
            count += isSame ? 0 : 1;
            bearer = bearer < 0 || (isSame && names[bearer].ExternalId is null) ? name : bearer;
        }

        return count == 1 ? bearer : -1;
    }
}
