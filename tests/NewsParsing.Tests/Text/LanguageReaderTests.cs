namespace NewsParsing.Tests.Text;

/// <summary>Whether a text is English: told from its words, and where there are too few, from what the input says.</summary>
public sealed class LanguageReaderTests
{
    public static TheoryData<string, string> Others => new()
    {
        {
            "German",
            "Die Bürgermeisterin sagte am Dienstag, die Brücke werde im Herbst wieder geöffnet. „Wir haben lange genug gewartet“, "
            + "sagte sie vor dem Rathaus. Der Gemeinderat hatte im Frühjahr die Mittel bewilligt, doch die Arbeiten begannen erst im "
            + "Juli, weil eine Firma aus dem Nachbarort absprang. Nun will man bis zum Winter fertig sein, so ein Sprecher."
        },
        {
            "Dutch",
            "De burgemeester zei dinsdag dat de brug in het najaar weer open gaat. “We hebben lang genoeg gewacht”, zei ze voor "
            + "het stadhuis. De gemeenteraad had in het voorjaar geld vrijgemaakt, maar het werk begon pas in juli omdat een bedrijf "
            + "uit de buurt zich had teruggetrokken. Nu wil men voor de winter klaar zijn, aldus een woordvoerder."
        },
        {
            "French",
            "La maire a déclaré mardi que le pont serait rouvert à l’automne. « Nous avons assez attendu », a-t-elle dit devant la "
            + "mairie. Le conseil municipal avait voté les fonds au printemps, mais les travaux n’ont commencé qu’en juillet, une "
            + "entreprise voisine s’étant retirée. On espère désormais finir avant l’hiver, selon un porte-parole."
        },
        {
            "Spanish",
            "La alcaldesa dijo el martes que el puente se abrirá de nuevo en otoño. «Ya hemos esperado bastante», afirmó ante el "
            + "ayuntamiento. El pleno aprobó los fondos en primavera, pero las obras no empezaron hasta julio porque una empresa "
            + "vecina se retiró. Ahora se espera terminar antes del invierno, según un portavoz del consistorio."
        },
        {
            "Danish",
            "Borgmesteren sagde tirsdag, at broen åbner igen til efteråret. »Vi har ventet længe nok,« sagde hun foran rådhuset. "
            + "Byrådet gav pengene i foråret, men arbejdet begyndte først i juli, fordi et firma fra nabobyen trak sig. Nu håber man "
            + "at blive færdig før vinteren, siger en talsmand for kommunen, som ikke vil sige mere."
        },
        {
            "Polish",
            "Burmistrz powiedziała we wtorek, że most zostanie ponownie otwarty jesienią. „Czekaliśmy wystarczająco długo”, mówiła "
            + "przed ratuszem. Rada miasta przyznała pieniądze wiosną, ale prace zaczęły się dopiero w lipcu, bo firma z sąsiedniej "
            + "miejscowości się wycofała. Teraz mają się zakończyć przed zimą, to zapowiedź rzecznika."
        },
        {
            "Indonesian",
            "Wali kota mengatakan pada hari Selasa bahwa jembatan itu akan dibuka kembali pada musim gugur. “Kami sudah menunggu "
            + "cukup lama,” katanya di depan balai kota. Dewan kota menyetujui dana pada musim semi, tetapi pekerjaan baru dimulai "
            + "pada bulan Juli karena sebuah perusahaan mundur. Kini pekerjaan diharapkan selesai sebelum akhir tahun."
        },
        {
            "Swahili",
            "Meya alisema Jumanne kwamba daraja litafunguliwa tena msimu wa vuli. “Tumesubiri vya kutosha,” alisema mbele ya "
            + "ukumbi wa jiji. Baraza la jiji lilitoa fedha mwezi wa Machi, lakini kazi ilianza Julai tu kwa sababu kampuni moja "
            + "ilijiondoa. Sasa wanatarajia kumaliza kabla ya mwisho wa mwaka, kwa mujibu wa msemaji wa jiji hilo."
        },
        { "Russian", "Мэр сказала во вторник, что мост снова откроют осенью. «Мы ждали достаточно долго», — сказала она." },
        { "Arabic", "قالت رئيسة البلدية يوم الثلاثاء إن الجسر سيفتح من جديد في الخريف، وأضافت: «لقد انتظرنا بما فيه الكفاية»." },
        { "Chinese", "市长星期二表示，这座桥将在秋天重新开放。“我们已经等得够久了，”她在市政厅前说。市议会在春天批准了资金，但工程七月才开始。" },
        { "Hindi", "महापौर ने मंगलवार को कहा कि पुल शरद ऋतु में फिर से खुलेगा। “हमने काफी इंतज़ार किया है,” उन्होंने कहा।" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void OtherLanguage_IsNotEnglish(string language, string text)
    {
        Assert.False(NewsParser.Default.Parse(text).IsEnglish, language);
        // The words count for more than what a feed says of all its articles.
        Assert.False(NewsParser.Default.Parse(new NewsItem { Text = text, Language = "en" }).IsEnglish, language);
    }

    [Fact]
    public void EnglishWithForeignNamesAndQuotations_IsEnglish()
        => Assert.True(NewsParser.Default.Parse(
            "SÃO PAULO – Mayor Łucja Świętosławska-Oyelaran told reporters that the bridge would open in autumn. “Já "
            + "esperamos demais,” she "
            + "said in Portuguese, and then: “Wir schaffen das.” The council of Ñuñoa had voted for the money in spring, but work began in "
            + "July, because a firm from Győr withdrew.").IsEnglish);

    [Fact]
    public void SeedIsEnglish() => Assert.True(NewsParser.Default.Parse(Repository.Seed).IsEnglish);

    [Theory]
    [InlineData("", null, true)]
    [InlineData("Markets: Dow 1.2, Nasdaq 0.8", null, true)]
    [InlineData("Brücke wieder offen", null, true)]
    [InlineData("Brücke wieder offen", "de", false)]
    [InlineData("Bridge open again", "en", true)]
    [InlineData("Bridge open again", "en-GB", true)]
    [InlineData("Bridge open again", "EN_us", true)]
    [InlineData("Bridge open again", "eng", true)]
    [InlineData("Bridge open again", " ", true)]
    [InlineData("Bridge open again", "enm", false)]
    public void ShortText_IsWhatTheInputSays(string text, string? language, bool isEnglish)
        => Assert.Equal(isEnglish, NewsParser.Default.Parse(new NewsItem { Text = text, Language = language }).IsEnglish);
}
