namespace NewsParsing.Tests.Attributions;

/// <summary>What a source does, by the cue's word and its construction.</summary>
public sealed class CueActTests
{
    [Theory]
    [InlineData("[The mayor] {told} residents <that the road was closed>.", SpeechAct.Statement)]
    [InlineData("[The mayor] {told} residents <to stay at home>.", SpeechAct.Demand)]
    [InlineData("The crew {was told} <to wait>.", SpeechAct.Demand)]
    [InlineData("[The mayor] {asked} police <whether the road was closed>.", SpeechAct.Question)]
    [InlineData("[The mayor] {asked} <why the road was closed>.", SpeechAct.Question)]
    [InlineData("[The mayor] {asked} police <to close the road>.", SpeechAct.Demand)]
    [InlineData("[The mayor] {asked} the council <for more money>.", SpeechAct.Demand)]
    [InlineData("[The mayor] {questioned} <whether the plan was sound>.", SpeechAct.Question)]
    [InlineData("[The mayor] {questioned} <the plan>.", SpeechAct.Criticism)]
    [InlineData("[The mayor] {suggested} <that the plan was late>.", SpeechAct.Statement)]
    [InlineData("[The mayor] {suggested} <closing the road>.", SpeechAct.Demand)]
    [InlineData("[The mayor] {suggested} <that the chief should resign>.", SpeechAct.Demand)]
    [InlineData("[The mayor] {insisted} <that the plan was sound>.", SpeechAct.Statement)]
    [InlineData("[The mayor] {insisted on} <a new vote>.", SpeechAct.Demand)]
    [InlineData("[Allies] {wanted to know} <if the treaty still held>.", SpeechAct.Question)]
    [InlineData("[She] {would like} <to see the plan changed>.", SpeechAct.Intention)]
    public void Act_SameWordInAnotherConstruction_IsAnother(string marked, SpeechAct act) => Assert.Equal(act, CueScene.Read(marked).Act);

    [Theory]
    [InlineData("[Police] {warned} <that the river could rise>.", SpeechAct.Warning)]
    [InlineData("[Police] {warned of} <floods>.", SpeechAct.Warning)]
    [InlineData("[The union] {called for} <a strike>.", SpeechAct.Demand)]
    [InlineData("[The union] {called on} <members to strike>.", SpeechAct.Demand)]
    [InlineData("[The bank] {was accused of} <fraud>.", SpeechAct.Accusation)]
    [InlineData("[The union] {blamed} <the board for the loss>.", SpeechAct.Accusation)]
    [InlineData("[The coach] {praised} <the crew>.", SpeechAct.Praise)]
    [InlineData("[The coach] {thanked} <the fans>.", SpeechAct.Praise)]
    [InlineData("[The firm] {agreed} <to pay>.", SpeechAct.Agreement)]
    [InlineData("[The firm] {vowed} <to appeal>.", SpeechAct.Promise)]
    [InlineData("[Analysts] {expect} <prices to fall>.", SpeechAct.Prediction)]
    [InlineData("[She] {thinks} <the plan is late>.", SpeechAct.Belief)]
    [InlineData("[She] {is convinced} <that the plan is late>.", SpeechAct.Belief)]
    [InlineData("[The firm] {plans} <to close two shops>.", SpeechAct.Intention)]
    [InlineData("[She] {fears} <that prices will rise>.", SpeechAct.Emotion)]
    [InlineData("[She] {was pleased} <that prices fell>.", SpeechAct.Emotion)]
    [InlineData("[She] {noticed} <that prices fell>.", SpeechAct.Perception)]
    [InlineData("[He] {sees} <the deal as a trap>.", SpeechAct.Belief)]
    [InlineData("[The board] {ruled out} <a sale>.", SpeechAct.Denial)]
    [InlineData("[She] {doubts} <that the plan will work>.", SpeechAct.Denial)]
    [InlineData("Mayor {Urges} <Calm After Storm>", SpeechAct.Demand)]
    public void Act_Verb_IsItsOwn(string marked, SpeechAct act) => Assert.Equal(act, CueScene.Read(marked).Act);

    [Theory]
    [InlineData("[His] {promise} <to resign> was a surprise.", SpeechAct.Promise)]
    [InlineData("[Her] {claim} <that the vote was rigged> was a surprise.", SpeechAct.Statement)]
    [InlineData("[The agency] {issued a warning} <that the river could rise>.", SpeechAct.Warning)]
    [InlineData("[He] {made a promise} <to resign>.", SpeechAct.Promise)]
    [InlineData("[He] {offered} <some advice to the new mayor>.", SpeechAct.Demand)]
    [InlineData("[He] {offered} <a new design>.", SpeechAct.Statement)]
    [InlineData("[He] {offered} <to resign>.", SpeechAct.Promise)]
    [InlineData("[She] {expressed} <support for the bill>.", SpeechAct.Praise)]
    [InlineData("[She] {took issue with} <the report>.", SpeechAct.Criticism)]
    [InlineData("[She] {is confident} <that the plan will work>.", SpeechAct.Belief)]
    [InlineData("[She] {released a letter asking for} <a new vote>.", SpeechAct.Demand)]
    [InlineData("[She] {continued to insist} <that the plan was sound>.", SpeechAct.Statement)]
    [InlineData("[He] {seemed to blame} <the board>.", SpeechAct.Accusation)]
    public void Act_NounAdjectiveOrLightVerb_IsThatOfTheWordThatTells(string marked, SpeechAct act) => Assert.Equal(act, CueScene.Read(marked).Act);

    [Theory]
    [InlineData("[The senator] {called} <the deal a disgrace>.", SpeechAct.Criticism)]
    [InlineData("[The senator] {described} <the talks as excellent>.", SpeechAct.Praise)]
    [InlineData("[The senator] {called} <the bill “the Harbour Act”>.", SpeechAct.Statement)]
    [InlineData("[The senator] {called} <the deal not excellent>.", SpeechAct.Criticism)]
    [InlineData("[The senator] {called} <the disaster a mystery>.", SpeechAct.Statement)]
    [InlineData("[The senator] {called} <the “disgraceful” deal>.", SpeechAct.Criticism)]
    public void Act_NamingVerb_IsWhatTheNameTells(string marked, SpeechAct act) => Assert.Equal(act, CueScene.Read(marked).Act);

    [Theory]
    [InlineData("<“Where is the plan?”> [she] {said}.", SpeechAct.Question)]
    [InlineData("<“There is no plan.”> [she] {said}.", SpeechAct.Statement)]
    public void Act_ContentIsOneQuestion_IsAQuestion(string marked, SpeechAct act) => Assert.Equal(act, CueScene.Read(marked).Act);
}
