namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>What the months of a year gather.</summary>
public class MonthsGatheredTests
{
    [Theory]
    [InlineData("8月当月，全市一般公共预算收入完成{0}万元。1—8月累计完成48211万元。1—7月累计为42904万元。", "5307", "5307", "5037")]
    [InlineData("11月当月入库2.84亿元，1—10月为{0}亿元，1—11月全区税收25.33亿元。", "22.49", "22.49", "224.9")]
    [InlineData("要完成28.80亿元的目标，11—12月还需入库4.58亿元，月均{0}亿元。", "2.29", "2.29", "2.92")]
    public void A_wrong_number_is_seen(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("8月当月，全市一般公共预算收入完成5307万元。1—8月税收累计完成31211万元。1—7月累计为42904万元。")]
    [InlineData("1—6月累计完成42904万元，7月当月支出8120万元，1—7月投资累计61030万元。")]
    public void Other_things_are_passed_over(string text) => Written.NothingBreaks(text);
}
