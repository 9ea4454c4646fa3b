namespace Hengji.Auditing.Tests.Tables;

/// <summary>Numbers that words take up as told before.</summary>
public sealed class TakenUpTests
{
    [Theory]
    [InlineData("全年举办技能比武46场", "46场比武共吸引观众2.1万人次", 0)]
    [InlineData("全年举办技能比武66场", "46场比武共吸引观众2.1万人次", 1)]
    [InlineData("实际实施水毁修复项目138个", "已实施的183个项目中，完工95个", 1)]
    [InlineData("配备河道巡护员118名", "巡护员工资每月1,500元，181人全年支付325.8万元", 1)]
    [InlineData("全年举办技能比武66场", "46场电影全部免费放映", 0)] // of other things
    [InlineData("全年举办技能比武66场", "另举办惠民演出46场", 0)] // says what it is of itself
    [InlineData("上年举办技能比武66场", "46场比武共吸引观众2.1万人次", 0)] // of another year
    [InlineData("举办技能比武66场、送戏下乡46场", "46场共吸引观众2.1万人次", 0)] // told before
    public void Are_asked_about_where_only_a_near_one_was_told(string first, string later, int asked) =>
        Asked($"{first}，群众反映良好。\n\n各地认真组织。{later}，带动作用明显。", "前文未见").ShouldBe(asked);

    [Theory]
    [InlineData("1153", 0)]
    [InlineData("1135", 1)]
    public void An_outcome_has_the_name_before_its_target(string told, int asked) =>
        Asked($"全年检查企业{told}家次，立案37起。\n\n“检查企业家次”目标值1000家次，实际1153家次。", "似为同一事项").ShouldBe(asked);

    private static int Asked(string text, string words) => Audited.Markdown(text).Findings.Count(finding => finding.IsQuestion && finding.Message.Contains(words, StringComparison.Ordinal));
}
