using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindV;

/// <summary>A city's nursing school, all in 元: pupils first, sources and classes in lists against last year, assets by kind; forms stand behind.</summary>
internal sealed class NursingAccount() : BlindLayout("nursing-school", "blind-v", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindV.Nursing;
        page.Heading(0, $"汐平市护理学校{year.Year}年度单位决算公开说明");
        Body(year, account, page);
        Money(year, account, page);
        General(account, page);
        NursingOthers.Write(year, account, page);
        page.Heading(1, "附件　单位决算报表");
        Forms(account, page);
    }

    private static void Body(DepartmentYear year, FinalAccount account, Page page)
    {
        var pupils = year.BlindV.Pupils;
        page.Heading(1, "一、单位基本情况");
        page.Say($"学校为市卫生健康委员会所属公益二类事业单位，承担中等护理类专业学历教育和在职护理人员继续教育。事业编制{account.People.Posts}名，其中专业技术岗位{account.People.PublicPosts}名、管理和工勤岗位{account.People.CivilPosts}名；年末在编教职工{account.People.Staff}人，退休教职工{account.People.Retired.Now}人。");
        page.Say($"{year.Year}年秋季学期在校学生{pupils.All.Now}人，比上年同期{page.Word(pupils.All.Change, "增加", "减少")}{pupils.All.Change:abs}人。其中：{pupils.Majors.Select(one => page.Text($"{one.Name}专业{one.Amount}人")):，}。毕业生{pupils.Graduates}人，取得护士执业资格{pupils.Passed}人，通过率{pupils.PassRate}%。");
    }

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(1, "二、收入支出总体情况");
        page.Say($"{year.Year}年度收入总计{account.Total.Now}元，支出总计{account.Total.Now}元。与{year.Year - 1}年度{account.Total.Last}元相比，收支总计各{page.Moved(account.Total)}元，{page.Rose(account.Total)}。");
        page.Say($"（一）本年收入{account.Income.Now}元，较上年{page.Moved(account.Income)}元，{page.Rose(account.Income)}。分来源看：");
        foreach (var (one, number) in Numbered(account.Sources))
            page.Say($"{number}.{one.Name}{one.Money.Now}元，占本年收入的{one.Share}%，较上年{page.Moved(one.Money)}元，{page.Rose(one.Money)}；");
        page.Say($"年初结转和结余{account.Opening}元。");
        page.Say($"（二）本年支出{account.Spent.Now}元，较上年{page.Moved(account.Spent)}元，{page.Rose(account.Spent)}。其中：基本支出{account.Basic.Now}元，占{account.BasicShare}%，较上年{page.Moved(account.Basic)}元，{page.Rose(account.Basic)}；项目支出{account.Project.Now}元，占{account.ProjectShare}%，较上年{page.Moved(account.Project)}元，{page.Rose(account.Project)}。");
        page.Say($"（三）年末结转和结余{account.Closing}元，主要是跨年度执行的实训设备采购和学生资助资金。");
    }

    private static void General(FinalAccount account, Page page)
    {
        page.Heading(1, "三、一般公共预算财政拨款支出情况");
        page.Say($"（一）一般公共预算财政拨款年初结转{account.General.Opening}元，本年收入{account.General.Income}元，本年支出{account.General.Spent.Now}元，年末结转{account.General.Closing}元。支出比年初预算{account.Whole.Budget}元{page.Moved(account.Whole.Plan)}元，完成年初预算的{account.Whole.Rate}%。");
        page.Plain("（二）按功能分类：");
        foreach (var top in account.Tops)
            page.Say($"{top.Name}{top.Now}元，占{top.Share}%，完成年初预算的{top.Rate}%。其中：{account.Items.Where(item => item.Code.StartsWith(top.Code, StringComparison.Ordinal)).Select(item => page.Text($"{item.Name}{item.Now}元")):、}。");
        var money = account.Economic;
        page.Say($"（三）按经济分类，基本支出{account.Whole.Basic}元。其中：人员经费{money.Personnel.Now}元，包括工资福利支出{money.Wages}元、对个人和家庭的补助{money.Help}元；公用经费{money.Office.Now}元，包括商品和服务支出{money.Goods}元、资本性支出{money.Equipment}元。项目支出{account.Whole.Project}元。");
    }

    private static void Forms(FinalAccount account, Page page)
    {
        page.Aside("收入支出决算总表　单位：元");
        AccountTables.Summary(page, account, false);
        page.Aside("收入决算表　单位：元");
        page.Table(table => table
            .Head("收入来源", $"上年决算数", "本年决算数", "增减额", "增减幅度（%）")
            .Rows(account.Sources, (one, _) => [one.Name, one.Money.Last, one.Money.Now, one.Money.Change, one.Money.Rate])
            .Row("合计", account.Income.Last, account.Income.Now, account.Income.Change, account.Income.Rate));
        page.Aside("一般公共预算财政拨款支出决算表　单位：元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "年初预算数", "决算数", "基本支出", "项目支出")
            .Rows(account.Subjects, (one, _) => [one.Code, one.Indented(), one.Budget, one.Now, one.Basic, one.Project])
            .Row(new Span("合计", 1, 2), account.Whole.Budget, account.Whole.Now, account.Whole.Basic, account.Whole.Project));
        page.Aside("一般公共预算财政拨款基本支出决算表　单位：元");
        AccountTables.Economic(page, account);
    }
}
