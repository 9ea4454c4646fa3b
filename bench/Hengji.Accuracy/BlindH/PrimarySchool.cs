using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>A town's primary school in the south: nine forms first with numbers of lines, then short paragraphs with reasons.</summary>
internal sealed class PrimarySchool() : BlindLayout("primary-school", "blind-h", new NumberStyle { Nothing = "0.00" })
{
    private static readonly string[] Tables =
    [
        "一、收入支出决算总表", "二、收入决算表", "三、支出决算表", "四、财政拨款收入支出决算总表", "五、一般公共预算财政拨款支出决算表",
        "六、一般公共预算财政拨款基本支出决算明细表", "七、财政拨款“三公”经费支出决算表",
    ];

    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindH.School;
        page.Heading(0, $"{year.City()}沙溪镇中心小学{year.Year}年度单位决算");
        page.Heading(1, "第一部分　单位概况");
        page.Say($"本校为镇属公办小学，承担六年制义务教育。{year.Year}年末核定编制{account.People.Posts}名，在职教职工{account.People.Staff}人，退休教师{account.People.Retired.Now}人。本单位没有下属单位，单独编制决算。");
        page.Heading(1, $"第二部分　{year.Year}年度单位决算表");
        Forms(account, page);
        page.Heading(1, $"第三部分　{year.Year}年度单位决算情况说明");
        Text(year, account, page);
    }

    private static void Forms(FinalAccount account, Page page)
    {
        Action[] forms =
        [
            () => AccountTables.Summary(page, account, true), () => Income(account, page), () => Spent(account, page), () => AccountTables.Fiscal(page, account), () => AccountTables.Subjects(page, account, _ => true),
            () => AccountTables.Economic(page, account), () => AccountTables.ThreePublic(page, account.Costs),
        ];
        foreach (var (form, index) in forms.Select((form, index) => (form, index)))
        {
            page.Heading(2, Tables[index]);
            page.Aside("金额单位：万元");
            form();
        }
        page.Plain("注：本套报表金额单位转换时可能存在尾数误差。");
    }

    private static void Income(FinalAccount account, Page page) => page.Table(table => table
        .Head("收入来源", "本年收入", "占比（%）")
        .Rows(account.Sources, (one, _) => [one.Name, one.Money.Now, one.Share])
        .Row("合计", account.Income.Now, "100.00"));

    private static void Spent(FinalAccount account, Page page) => page.Table(table => table
        .Head("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出", "经营支出")
        .Row(new Span("合计", 1, 2), account.Spent.Now, account.Basic.Now, account.Project.Now, page.Style.Nothing)
        .Rows(account.Classes, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project, page.Style.Nothing]));

    private static void Text(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收入总计{account.Total.Now}万元，比上年{page.Against(account.Total)}，主要原因是教师工资标准调整和校舍维修项目变化。其中：本年收入合计{account.Income.Now}万元，年初结转和结余{account.Opening}万元。支出总计与收入总计一致，其中：本年支出合计{account.Spent.Now}万元，年末结转和结余{account.Closing}万元。");
        page.Heading(2, "二、收入决算情况说明");
        foreach (var (one, number) in Numbered(account.Sources))
            page.Say($"{number}．{one.Name}{one.Money.Now}万元，占本年收入的{one.Share}%，比上年决算数{page.Against(one.Money)}。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"本年支出合计{account.Spent.Now}万元。按支出性质分，基本支出{account.Basic.Now}万元，占{account.BasicShare}%，比上年{page.Against(account.Basic)}；项目支出{account.Project.Now}万元，占{account.ProjectShare}%，比上年{page.Against(account.Project)}。");
        page.Say($"按功能科目分，{account.Classes.Select(one => page.Text($"{one.Name}{one.All}万元，占{one.Share}%")):；}。");
        page.Heading(2, "四、财政拨款支出决算情况说明");
        page.Say($"一般公共预算财政拨款支出{account.Whole.Now}万元，年初预算为{account.Whole.Budget}万元，完成年初预算的{account.Whole.Rate}%，占本年支出合计的{account.Fiscal.GeneralShare}%。政府性基金预算财政拨款支出{account.Fund!.Spent.Now}万元，用于校园足球场地维护。");
        foreach (var (item, number) in Numbered(account.Items))
            Item(item, number, page);
        page.Heading(2, "五、“三公”经费支出决算情况说明");
        ThreePublic(year, account.Costs, page);
        page.Heading(2, "六、其他重要事项");
        Others(year, account, page);
    }

    private static void Item(AccountSubject item, int number, Page page)
    {
        if (!item.IsPlanned)
            page.Say($"{number}．{item.Name}（{item.Code}）：年初未安排预算，支出决算{item.Now}万元，为年中追加。");
        else
            page.Say($"{number}．{item.Name}（{item.Code}）：年初预算{item.Budget}万元，支出决算{item.Now}万元，完成年初预算的{item.Rate}%，{item.Beside()}。");
    }

    private static void ThreePublic(DepartmentYear year, HeldCosts costs, Page page)
    {
        var three = costs.Three;
        page.Say($"{year.Year}年度财政拨款“三公”经费支出决算为{three.Now}万元，完成预算{three.Budget}万元的{three.Rate}%，比上年{page.Against(three.Money)}。因公出国（境）费支出0.00万元，占0.00%；公务用车购置及运行维护费支出{costs.Vehicle.Now}万元，占{costs.Vehicle.Share}%；公务接待费支出{costs.Reception.Now}万元，占{costs.Reception.Share}%。");
        page.Say($"公务用车运行维护费{costs.Run.Now}万元，完成预算的{costs.Run.Rate}%，用于校车和公务用车的燃料、维修、保险等支出。公务接待费{costs.Reception.Now}万元，完成预算的{costs.Reception.Rate}%，全年接待兄弟学校教研交流{costs.Batches}批次、{costs.Guests}人次。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Say($"（一）政府采购支出情况。{year.Year}年度政府采购支出合计{account.Buying.All}万元，其中：货物{account.Buying.Goods}万元、工程{account.Buying.Works}万元、服务{account.Buying.Services}万元。授予中小企业合同金额{account.Buying.Small}万元，占政府采购支出合计的{account.Buying.SmallShare}%。");
        page.Say($"（二）国有资产占有使用情况。{year.Year}年末资产总额{account.Assets.All.Now}万元，其中固定资产{account.Assets.Fixed.Now}万元。校舍及办公用房面积{account.Assets.HouseArea}平方米，其中办公用房{account.Assets.OfficeArea}平方米、其他用房{account.Assets.OtherArea}平方米。");
        page.Counts(account.Results.Count, account.Results.Projects.Length);
        page.Say($"（三）预算绩效管理情况。{year.Year}年度共对{account.Results.Count}个项目进行绩效自评，资金{account.Results.Executed}万元，占项目支出的{account.Results.MoneyShare}%，分别为：{account.Results.Projects.Select(one => page.Text($"{one.Name}（预算{one.Budget}万元，支出{one.Executed}万元，得分{one.Score}分）")):；}。");
    }
}
