using Hengji.Storage.People;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Tests.People;

/// <summary>Filler ≠ reviewer ≠ publisher for one material; three administrators are three persons.</summary>
public sealed class SeparationOfDutiesTests : IDisposable
{
    private readonly Office office = new();

    [Fact]
    public async Task A_clerk_does_not_review_the_unit_they_fill()
    {
        var person = await office.OpenAsync("jia");
        (await office.GiveAsync(person, Role.UnitClerk, 1, "u01")).IsSuccess.ShouldBeTrue();

        var refused = await office.GiveAsync(person, Role.UnitHead, 1, "u01");

        refused.Problems.Single().Code.ShouldBe("grant.separation");
        refused.Problems.Single().Message.ShouldContain("不能再授予“单位负责人”：此人已是“填报人”");
        office.Storage.Grants.Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_unit_below_is_the_same_material_and_another_branch_is_not()
    {
        var person = await office.OpenAsync("jia");
        (await office.GiveAsync(person, Role.UnitClerk, 1, "u03")).IsSuccess.ShouldBeTrue();

        (await office.GiveAsync(person, Role.UnitHead, 1, "u02")).Problems.Single().Code.ShouldBe("grant.separation");
        (await office.GiveAsync(person, Role.UnitHead, 1, "u01")).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task Years_and_departments_that_do_not_meet_do_not_conflict()
    {
        var person = await office.OpenAsync("jia");
        (await office.GiveAsync(person, Role.DepartmentFinance, 1, to: 2021)).IsSuccess.ShouldBeTrue();

        (await office.GiveAsync(person, Role.DepartmentHead, 1, from: 2021)).Problems.Single().Code.ShouldBe("grant.separation");
        (await office.GiveAsync(person, Role.DepartmentHead, 1, from: 2022)).IsSuccess.ShouldBeTrue();
        (await office.GiveAsync(person, Role.Publisher, 2)).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task The_bureau_of_all_departments_meets_every_department()
    {
        var person = await office.OpenAsync("jia");
        (await office.GiveAsync(person, Role.FinanceDivision)).IsSuccess.ShouldBeTrue();

        (await office.GiveAsync(person, Role.DepartmentFinance, 2)).Problems.Single().Code.ShouldBe("grant.separation");
        (await office.GiveAsync(person, Role.Publisher, 2)).Problems.Single().Code.ShouldBe("grant.separation");
    }

    [Theory]
    [InlineData(Role.SystemAdministrator, Role.SecurityAdministrator)]
    [InlineData(Role.SystemAdministrator, Role.AuditAdministrator)]
    [InlineData(Role.SecurityAdministrator, Role.AuditAdministrator)]
    public async Task No_person_is_two_administrators(Role one, Role other)
    {
        var person = await office.OpenAsync("jia");
        (await office.GiveAsync(person, one)).IsSuccess.ShouldBeTrue();

        (await office.GiveAsync(person, other)).Problems.Single().Code.ShouldBe("grant.separation");
    }

    [Theory]
    [InlineData(Role.UnitClerk, 1L, null)]
    [InlineData(Role.UnitClerk, 1L, "u09")]
    [InlineData(Role.DepartmentFinance, null, null)]
    [InlineData(Role.DepartmentFinance, 1L, "u01")]
    [InlineData(Role.AuditAdministrator, 1L, null)]
    [InlineData(Role.FinanceDivision, 99L, null)]
    public async Task A_scope_that_does_not_fit_the_role_is_refused(Role role, long? department, string? unit)
    {
        var person = await office.OpenAsync("jia");

        (await office.GiveAsync(person, role, department, unit)).Problems.Single().Code.ShouldBe("grant.scope");
    }

    [Fact]
    public async Task Nobody_grants_to_themselves_and_only_the_security_administrator_grants()
    {
        var person = await office.OpenAsync("jia");
        var wanted = new RoleGrant { PersonId = office.Security.PersonId, Role = Role.AuditAdministrator };

        (await GiveGrant.RunAsync(office.Storage, wanted, office.Security, Office.Now)).Problems.Single().Code.ShouldBe("person.self");
        (await GiveGrant.RunAsync(
            office.Storage, new RoleGrant { PersonId = person.Id, Role = Role.SystemAdministrator }, office.System, Office.Now))
            .Problems.Single().Code.ShouldBe("person.forbidden");
        (await office.GiveAsync(person, Role.FinanceDivision, from: 2023, to: 2022)).Problems.Single().Code.ShouldBe("grant.years");
    }

    public void Dispose() => office.Dispose();
}
