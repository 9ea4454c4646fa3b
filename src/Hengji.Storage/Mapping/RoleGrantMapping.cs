using Hengji.Storage.People;

namespace Hengji.Storage.Mapping;

internal sealed class RoleGrantMapping : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("grants");
        builder.Property(grant => grant.UnitKey).HasMaxLength(40);
        builder.HasIndex(grant => grant.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(grant => grant.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
