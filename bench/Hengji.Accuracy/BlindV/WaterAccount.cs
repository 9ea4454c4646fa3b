using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindV;

/// <summary>A county's water bureau as the middle of the country publishes: forms first, then fourteen chapters; the government fund and all costs have one each.</summary>
internal sealed class WaterAccount() : BlindLayout("water-account", "blind-v", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindV.Water;
        page.Heading(0, $"潭口县水利局{year.Year}年度部门决算");
        page.Heading(1, "第一部分　潭口县水利局概况");
        page.Say($"一、部门职责。负责全县水资源的合理开发利用与保护，组织编制水利规划，指导水利工程建设与运行管理，承担水旱灾害防御、河湖管理、农村饮水安全和水库移民后期扶持等工作。");
        page.Say($"二、机构设置及决算单位构成。局机关内设办公室、规划财务股、建设管理股、河湖股、水旱灾害防御股。编制{account.People.Posts}名，年末实有在职人员{account.People.Staff}人，其中公务员{account.People.Civil}人、事业人员{account.People.Public}人，退休{account.People.Retired.Now}人。");
        page.Heading(1, "第二部分　部门决算表");
        Forms(account, page);
        page.Heading(1, "第三部分　部门决算情况说明");
        Money(year, account, page);
        General(account, page);
        WaterOthers.Write(year, account, page);
    }

    private static void Forms(FinalAccount account, Page page)
    {
        page.Aside("收入支出决算总表　公开01表　单位：万元");
        AccountTables.Summary(page, account, true);
        page.Aside("支出决算表　公开03表　单位：万元");
        page.Table(table => table
            .Head("功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出", "上缴上级支出")
            .Row(null, "合计", account.Spent.Now, account.Basic.Now, account.Project.Now, null)
            .Rows(account.Classes, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project, null]));
        page.Aside("财政拨款收入支出决算总表　公开04表　单位：万元");
        AccountTables.Fiscal(page, account);
        page.Aside("一般公共预算财政拨款支出决算表　公开05表　单位：万元");
        AccountTables.Subjects(page, account, _ => true);
        page.Aside("财政拨款“三公”经费支出决算表　公开09表　单位：万元");
        AccountTables.ThreePublic(page, account.Costs);
    }

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收、支总计各{account.Total.Now}万元。与上年相比，{page.Moved(account.Total)}万元，{page.Rose(account.Total)}，主要是因为水利工程建设项目资金安排变动。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"本年收入合计{account.Income.Now}万元，其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}；事业收入0万元，占0%；经营收入0万元，占0%。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"本年支出合计{account.Spent.Now}万元，其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%；上缴上级支出0万元，占0%。");
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收、支总计各{account.Fiscal.Total.Now}万元，与上年相比，{page.Moved(account.Fiscal.Total)}万元，{page.Rose(account.Fiscal.Total)}，主要是因为上级专项资金规模变化。");
    }

    private static void General(FinalAccount account, Page page)
    {
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）财政拨款支出决算总体情况。一般公共预算财政拨款支出{account.Whole.Now}万元，占本年支出合计的{account.Fiscal.GeneralShare}%，与上年相比，财政拨款支出{page.Moved(account.Whole.Money)}万元，{page.Rose(account.Whole.Money)}。");
        page.Say($"（二）财政拨款支出决算结构情况。一般公共预算财政拨款支出{account.Whole.Now}万元，主要用于以下方面：{account.Tops.Select(one => page.Text($"{one.Name}（类）支出{one.Now}万元，占{one.Share}%")):；}。");
        page.Say($"（三）财政拨款支出决算具体情况。一般公共预算财政拨款支出年初预算数为{account.Whole.Budget}万元，支出决算数为{account.Whole.Now}万元，完成年初预算的{account.Whole.Rate}%，其中：");
        foreach (var (item, number) in Numbered(account.Items))
            page.Say($"{number}、{item.Path(account)}。年初预算为{item.Budget}万元，支出决算为{item.Now}万元，{(item.IsPlanned ? page.Text($"完成年初预算的{item.Rate}%，{item.Beside("年初预算数")}") : page.Text($"年初未安排预算，系年中追加"))}。");
        var money = account.Economic;
        page.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"财政拨款基本支出{account.Whole.Basic}万元，其中：人员经费{money.Personnel.Now}万元，占基本支出的{money.PersonnelShare}%，主要包括{AccountPhrases.Names(money.WageItems)}、{AccountPhrases.Names(money.HelpItems)}；公用经费{money.Office.Now}万元，占基本支出的{money.OfficeShare}%，主要包括{AccountPhrases.Names(money.GoodsItems)}、办公设备购置。");
    }
}
