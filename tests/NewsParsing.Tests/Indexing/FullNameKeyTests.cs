using NewsParsing.Indexing;

namespace NewsParsing.Tests.Indexing;

/// <summary>Which full names are one person's over articles.</summary>
public sealed class FullNameKeyTests
{
    [Theory]
    [InlineData("Donald Trump", "DONALD TRUMP")]
    [InlineData("Martin O’Malley", "Martin O'Malley")]
    [InlineData("José Muñoz", "Jose Munoz")]
    [InlineData("Nguyễn Phú Trọng", "Nguyen Phu Trong")]
    [InlineData("Łucja Øster", "Lucja Oster")]
    [InlineData("Ana Lind’s", "Ana Lind")]
    [InlineData("Donald Trump Jr.", "Donald Trump, Jr")]
    [InlineData("Donald Trump Junior", "Donald Trump Jr.")]
    [InlineData("Ana\u00A0 Lind", "Ana Lind")]
    [InlineData("J. K. Rowling", "J K Rowling")]
    public void OneName(string one, string other) => Assert.Equal(FullNameKey.OfPerson(one), FullNameKey.OfPerson(other));

    [Theory]
    [InlineData("Donald Trump", "Donald Trump Jr.")]
    [InlineData("Henry Ford", "Henry Ford II")]
    [InlineData("Ana Lind", "Anna Lind")]
    [InlineData("Tim Kaine", "Timothy Kaine")]
    [InlineData("George W. Bush", "George H. W. Bush")]
    [InlineData("Lind", "Ana Lind")]
    public void TwoNames(string one, string other) => Assert.NotEqual(FullNameKey.OfPerson(one), FullNameKey.OfPerson(other));

    [Theory]
    [InlineData("Donald J. Trump", "donald trump", "j")]
    [InlineData("George H. W. Bush", "george bush", "hw")]
    [InlineData("George H.W. Bush", "george bush", "hw")]
    [InlineData("Martin L King Jr.", "martin king jr", "l")]
    [InlineData("Donald Trump", "donald trump", "")]
    public void MiddleInitials_AreKeptApart(string name, string words, string initials)
        => Assert.Equal(new FullNameKey(words, initials), FullNameKey.OfPerson(name));

    [Theory]
    [InlineData("Lee")]
    [InlineData("Pelé")]
    [InlineData("Bush Jr.")]
    [InlineData("")]
    [InlineData(" . ")]
    public void OneWord_IsNobodyInTheNextArticle(string name) => Assert.Null(FullNameKey.OfPerson(name));

    [Theory]
    [InlineData("the United Nations", "United Nations")]
    [InlineData("Reuters", "REUTERS")]
    public void Body_MayHaveOneWord(string one, string other) => Assert.Equal(FullNameKey.OfBody(one), FullNameKey.OfBody(other));
}
