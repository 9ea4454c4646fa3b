namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Amounts told again under their names, and shares of a row of names.</summary>
public sealed class RepeatedNamesTests
{
    [Theory]
    [InlineData("全年培训80人，其中：男50人、女30人。\n年初欠付339.42万元，本年支付1194.16万元，年末欠付399.39万元。\n运行平稳。\n项目按合同支付，年末仍欠付{0}万元，压力较大。", "399.39", "3993937.44")]
    [InlineData("全年培训80人，其中：男50人、女30人。\n应缴养护保证金562.18万元。\n进展顺利。\n截至年底，应缴养护保证金共{0}万元，均已入库。", "562.18", "526.18")]
    [InlineData("当年支出3618.90万元。\n项目支出1728.43万元，基本支出1890.47万元。基本支出、项目支出占当年支出的比重分别为{0}%和47.76%。", "52.24", "48.66")]
    [InlineData("人员经费、公用经费占全部开支的比例分别为{0}%和17.55%。", "82.45", "84.25")]
    public void A_number_told_again_is_checked(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    [InlineData("第一批整改资金112.45万元。\n第二批整改资金121.45万元。\n第三批整改资金98.20万元。")]
    [InlineData("涉及问题金额112.45万元。\n涉及问题金额212.45万元。\n涉及问题金额98.20万元。")]
    public void Different_things_of_one_name_are_silent(string text) => Written.NothingBreaks(text);
}
