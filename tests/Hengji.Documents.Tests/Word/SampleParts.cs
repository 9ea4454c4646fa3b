using System.Collections.Immutable;
using Hengji.Reports;

namespace Hengji.Documents.Tests.Word;

/// <summary>The two parts of the sample report.</summary>
internal static class SampleParts
{
    private const string LongText =
        "单位的主要职责是：（1）拟定全州人力资源和社会保障事业发展政策、规划，按规定起草有关地方性法规、单行条例和政府规章草案并组织实施；"
        + "（2）拟定全州人力资源市场发展规划和人力资源服务业发展、人力资源流动政策，促进人力资源合理流动、有效配置；（3）负责全州促进就业工作，"
        + "拟订统筹城乡就业发展规划和政策，完善公共就业创业体系，统筹建立面向城乡劳动者的职业技能培训制度。";

    public static ReportSection First() =>
        new(0, "第一部分　部门整体支出绩效自评报告（表）", [],
        [
            new(1, "一、部门（单位）基本概况", [new FormTable("profile", "")], []),
            new(1, "二、部门（单位）收支情况", [],
            [
                new(2, "（一）年度收入情况", [new FormTable("income", "年度收入情况")], []),
                new(2, "（二）年度支出和结余情况", [new FormTable("expenditure", "部门（单位）年度支出和结余情况")], []),
            ]),
            new(1, "三、整体支出绩效自评情况", [new FormTable("goals", "定性目标完成情况"), new ScoreTable("部门整体支出绩效自评表")], []),
            new(1, "四、评价人员", [People(), .. SampleReport.Signatures], []),
        ]);

    public static ReportSection Second() =>
        new(0, "第二部分　部门整体支出绩效评价报告", [],
        [
            new(1, "一、基本情况", [Text("根据《关于印发职能配置、内设机构和人员编制规定的通知》（州办〔2019〕61号）规定，" + LongText)],
            [
                new(2, "（一）部门（单位）基本情况", [Text(LongText + "\n" + LongText)],
                [
                    new(3, "1. 人员情况", [Staff()], [new(4, "（1）在职人员", [Text(LongText)], [])]),
                ]),
            ]),
            new(1, "二、一般公共预算支出情况", [Money(), new FormTable("fund", "政府性基金收支"), Control()], []),
            new(1, "三、部门整体支出绩效情况", [Text(LongText), Text(LongText), Text("全州城镇新增就业 2.33 万人，共发放补贴１.７亿元。")], []),
        ]);

    private static Paragraph Text(string text) => new([new Words(text)]);

    private static Paragraph Staff() =>
        new([
            new Words("截至2022年12月31日，本部门人员编制"), SampleReport.Bound("profile.posts", "178"), new Words("人，实有"),
            SampleReport.Bound("profile.actual", "158"), new Words("人。"),
        ]);

    private static Paragraph Money() =>
        new([
            new Words("2022年收入合计"), SampleReport.Bound("income.total@dept", "9,840.04"), new Words("万元，支出合计"),
            SampleReport.Bound("expenditure.total@dept", "8,675.33"), new Words("万元；州人事考试院上年结转"),
            SampleReport.Bound("income.carryover@u02", "14.00", isAssumed: true), new Words("万元，自评得分"),
            SampleReport.Bound("score.total", "98.8"), new Words("分。"),
        ]);

    private static PlainTable People() =>
        new("评价人员", "", [Row("姓名", "职务/职称", "单位", "签字"), Row("（局长）", "党组书记、局长", "州人力资源和社会保障局", ""), Row("（科长）", "规划财务科科长", "州人力资源和社会保障局", "")]);

    private static PlainTable Control() =>
        new("“三公经费”控制情况", "单位：万元",
        [
            Row("项目", "2022年预算数", "2022年决算数", "2021年决算数", "控制率", "同比增减"),
            Row("公务接待费", "33.9", "7.77", "17.02", "22.92%", "-9.25"),
            Row("合计", "65.8", "24.97", "34.27", "37.95%", "-9.30"),
        ]);

    private static ImmutableArray<ImmutableArray<TextRun>> Row(params string[] cells) =>
        [.. cells.Select(cell => ImmutableArray.Create<TextRun>(new Words(cell)))];
}
