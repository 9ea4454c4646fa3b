using System.Linq.Expressions;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.People;

/// <summary>The dossiers a person may open, asked of the database: the same answer as <see cref="Rights.CanOpen"/>, for long lists.</summary>
public static class VisibleDossiers
{
    /// <summary>The query; nothing for a person without grants.</summary>
    public static IQueryable<Dossier> Query(HengjiDbContext storage, Rights rights) =>
        storage.Dossiers.AsNoTracking().Where(Condition(rights));

    /// <summary>True for the dossiers the person may open.</summary>
    public static Expression<Func<Dossier, bool>> Condition(Rights rights)
    {
        var dossier = Expression.Parameter(typeof(Dossier), "dossier");
        Expression any = Expression.Constant(false);
        foreach (var grant in rights.Grants)
        {
            if (Rights.Opens(grant.Role) is { } from)
                any = Expression.OrElse(any, Covers(dossier, grant, from));
        }
        return Expression.Lambda<Func<Dossier, bool>>(any, dossier);
    }

    private static Expression Covers(ParameterExpression dossier, Grant grant, Stage from)
    {
        Expression covers = Expression.Constant(true);
        if (grant.DepartmentId is { } department)
            covers = Expression.Equal(Expression.Property(dossier, nameof(Dossier.DepartmentId)), Expression.Constant(department));
        var year = Expression.Property(dossier, nameof(Dossier.Year));
        if (grant.FromYear is { } first)
            covers = Expression.AndAlso(covers, Expression.GreaterThanOrEqual(year, Expression.Constant(first)));
        if (grant.ToYear is { } last)
            covers = Expression.AndAlso(covers, Expression.LessThanOrEqual(year, Expression.Constant(last)));
        return from == Stage.Filling ? covers : Expression.AndAlso(covers, AtLeast(dossier, from));
    }

    private static BinaryExpression AtLeast(ParameterExpression dossier, Stage from) =>
        Expression.GreaterThanOrEqual(
            Expression.Convert(Expression.Property(dossier, nameof(Dossier.Stage)), typeof(int)), Expression.Constant((int)from));
}
