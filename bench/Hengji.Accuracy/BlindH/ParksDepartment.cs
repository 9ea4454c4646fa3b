using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>A capital's department: text first, classes and groups against the initial budget, rates with one decimal, the forms at the end.</summary>
internal sealed class ParksDepartment() : BlindLayout("parks-department", "blind-h", new NumberStyle { PercentDecimals = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindH.Parks;
        page.Heading(0, $"{year.City()}园林绿化局{year.Year}年度部门决算");
        page.Heading(1, "第一部分　部门决算说明");
        page.Heading(2, "一、部门基本情况");
        People(year, account.People, page);
        page.Heading(2, "二、收入支出决算总体情况说明");
        Overall(year, account, page);
        page.Heading(2, "三、财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收、支总计{account.Fiscal.Total.Now}万元，比上年{page.Against(account.Fiscal.Total)}。其中，财政拨款收入{account.Fiscal.Income}万元，年初财政拨款结转和结余{account.Fiscal.Opening}万元；财政拨款支出{account.Fiscal.Spent.Now}万元，年末财政拨款结转和结余{account.Fiscal.Closing}万元。");
        page.Heading(2, "四、一般公共预算财政拨款支出决算情况说明");
        General(year, account, page);
        page.Heading(2, "五、政府性基金预算财政拨款支出决算情况说明");
        page.Say($"{year.Year}年度政府性基金预算财政拨款支出{account.Fund!.Spent.Now}万元，全部为“城乡社区支出”，比上年{page.Against(account.Fund.Spent)}，主要用于新建公园绿地的土地前期费用。");
        page.Heading(2, "六、财政拨款基本支出决算情况说明");
        page.Say($"{year.Year}年度使用一般公共预算财政拨款安排基本支出{account.Whole.Basic}万元，其中人员经费{account.Economic.Personnel.Now}万元，包括工资福利支出{account.Economic.Wages}万元和对个人和家庭的补助{account.Economic.Help}万元；日常公用经费{account.Economic.Office.Now}万元，包括商品和服务支出{account.Economic.Goods}万元、资本性支出{account.Economic.Equipment}万元。");
        page.Heading(1, "第二部分　其他重要事项的情况说明");
        ParksOthers.Write(year, account, page);
        page.Heading(1, "第三部分　部门决算报表");
        Forms(account, page);
    }

    private static void People(DepartmentYear year, AccountPeople people, Page page)
    {
        page.Plain("本局负责全市园林绿化、林业和自然保护地的建设与管理，内设办公室、规划发展处、城镇绿化处、生态修复处、森林资源管理处、财务审计处等处室。");
        page.Say($"截至{year.Year}年末，本部门编制共{people.Posts}人，其中行政编制{people.CivilPosts}人、事业编制{people.PublicPosts}人；实有{people.Staff}人，其中行政人员{people.Civil}人、事业人员{people.Public}人。离退休人员{people.Retired.Now}人，上年为{people.Retired.Last}人。");
    }

    private static void Overall(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Say($"{year.Year}年度收、支总计{account.Total.Now}万元，比上年{page.Against(account.Total)}。");
        page.Say($"（一）收入决算说明。{year.Year}年度本年收入合计{account.Income.Now}万元，比上年{page.Against(account.Income)}，其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占收入合计的{one.Share}%")):；}。");
        page.Say($"（二）支出决算说明。{year.Year}年度本年支出合计{account.Spent.Now}万元，比上年{page.Against(account.Spent)}，其中：基本支出{account.Basic.Now}万元，占支出合计的{account.BasicShare}%；项目支出{account.Project.Now}万元，占支出合计的{account.ProjectShare}%。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Say($"（一）总体情况。{year.Year}年度一般公共预算财政拨款支出{account.Whole.Now}万元，主要用于以下方面（按大类）：{account.Tops.Select(one => page.Text($"{one.Name}{one.Now}万元，占一般公共预算财政拨款支出的{one.Share}%")):；}。");
        page.Plain("（二）具体情况。");
        foreach (var (top, number) in Numbered(account.Tops))
        {
            page.Say($"{number}．“{top.Name}”（类）{year.Year}年度决算{top.Now}万元，比{year.Year}年年初预算{page.Against(top.Plan)}。其中：");
            foreach (var group in account.Subjects.Where(one => one.Level == 2 && one.Code.StartsWith(top.Code, StringComparison.Ordinal)))
                page.Say($"“{group.Name}”（款）{year.Year}年度决算{group.Now}万元，比年初预算{page.Against(group.Plan)}。主要原因：{group.Reason()}。");
        }
    }

    private static void Forms(FinalAccount account, Page page)
    {
        page.Heading(2, "表一　收入支出决算总表");
        page.Aside("金额单位：万元");
        AccountTables.Summary(page, account, false);
        page.Heading(2, "表二　财政拨款收入支出决算总表");
        page.Aside("金额单位：万元");
        AccountTables.Fiscal(page, account);
        page.Heading(2, "表三　一般公共预算财政拨款支出决算表");
        page.Aside("金额单位：万元");
        AccountTables.Subjects(page, account, _ => true);
        page.Heading(2, "表四　政府采购情况表");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("项目", "采购金额", "其中：授予中小企业合同金额", "占比（%）")
            .Row("货物", account.Buying.Goods, account.Buying.SmallGoods, account.Buying.SmallGoodsShare)
            .Row("工程", account.Buying.Works, account.Buying.SmallWorks, account.Buying.SmallWorksShare)
            .Row("服务", account.Buying.Services, account.Buying.SmallServices, account.Buying.SmallServicesShare)
            .Row("合计", account.Buying.All, account.Buying.Small, account.Buying.SmallShare));
    }
}
